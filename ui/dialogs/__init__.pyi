from .add_source import AddSourceDialog as AddSourceDialog
from .chart_history import ChartHistoryDialog as ChartHistoryDialog
from .chart_picker import ChartPicker as ChartPicker
from .crop import CropDialog as CropDialog
from .checkup import checkup_dialog as checkup_dialog
from .editions import EditionsDialog as EditionsDialog
from .exporting import ExportDialog as ExportDialog
from .fitting import FittingDialog as FittingDialog
from .import_report import ImportReport as ImportReport
from .mail_check import MailCheckDialog as MailCheckDialog
from .pictures import PicturePicker as PicturePicker
from .publication import PublicationDialog as PublicationDialog
from .revisions import RevisionsDialog as RevisionsDialog
from .runs import RunsDialog as RunsDialog
from .settings import SettingsDialog as SettingsDialog, settings_dialog as settings_dialog
from .shortcuts import ShortcutsDialog as ShortcutsDialog
from .sources import SourcesDialog as SourcesDialog
from .themes import ThemesDialog as ThemesDialog
