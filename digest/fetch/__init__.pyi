from .certificates import trusted as trusted
from .course import Cancellation as Cancellation, Clock as Clock, SystemClock as SystemClock
from .fetcher import Fetcher as Fetcher
from .journey import Fetched as Fetched, Visited as Visited
from .limits import Limits as Limits, Manners as Manners
from .memory import PageMemory as PageMemory
from .proxies import ENVIRONMENT as ENVIRONMENT, Login as Login
from .routes import Roads as Roads, check_roads as check_roads
from .sending import Answered as Answered
