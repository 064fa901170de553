<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Digest Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a day&apos;s news pages to one finished edition: pick, arrange, print, every morning by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s sign: a folded newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typefaces: Source Sans and Source Serif (OFL). Icons: Phosphor (MIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} · MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accent</name>
    <message>
        <source>Accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as {printed}: {accent} could not be read on this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme’s own accent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Digest Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct the issued edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New publication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to open in a mail program; its check is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issued edition can’t be changed; make a corrected draft of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks from another edition, or pages, addresses or an article to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the edition to a number of pages, by steps that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a theme, its paper, columns, typeface, density and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step since the edition was opened, to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a &amp;web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a PDF for a&amp;rchives…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as an EPU&amp;B…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as an e-&amp;mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as plain &amp;text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export p&amp;ictures of the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to pa&amp;ges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from an &amp;address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the clipboard’s text, headline first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue this edition: it is frozen; a later change needs a corrected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ameplate, date and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF/A-3b: it will be shown the same in many years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as an artic&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pri&amp;nt in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as &amp;summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;headline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every publication&apos;s sources into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block or a section of the edition first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an article of the edition first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one article of the edition first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition is open somewhere else and can’t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no publication yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read, and how each source fares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window noted, for whoever looks into a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition} · issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSource</name>
    <message>
        <source>&amp;Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new publication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything there can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a news site, one of its sections, a feed, an article or a list of feeds (OPML); or choose a file or a folder. What it offers is shown here, the best first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what this address offers (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names it; it is read when it is gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space bar ticks a source that shall be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to gather at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the address offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the rankings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another article says the same better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {place} in a ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one other article says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>over %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>peak {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in another edition of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPicker</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved page with the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list that ranks what is read most. A pinned list is captured at every gathering, whatever the finder thinks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is captured from the next gathering on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {address}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin charts: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section that it ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a page with the list, or a saved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finder takes it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of links on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the site’s front page, or a page that shows the list in a browser without scripts; a list filled in by a script cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} … and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{chart}” is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ found by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day but {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} at {time}, {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{former} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>An issued edition can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a corrected draft of it (Edition ▸ Correct).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over, or open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition is open elsewhere, and can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edition lock</name>
    <message>
        <source>Another window has had this edition open since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is read only, and follows what is saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has this edition open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had not saved is kept as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {host} has had this edition open since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (copy of {time})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>EPUB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF for archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>No program here opens folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>An issued edition has no history: it can’t be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. Every step will stand here, to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>&amp;Allow this private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, outcome or reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, file or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all that did not come once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this one although it lies in a private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n article(s) selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) selected; they have nothing to set.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) selected; what is set here goes for {articles} of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more than fit here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https:// or http://; this one is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture; or drop or paste one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article&apos;s own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: {original}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured on {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how many are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another theme (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control and the arrow keys move them together, Delete removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited for this edition only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited here: it no longer follows the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages the edition is meant to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the pictures out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: it follows the library until you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nameplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier capture to compare with: no movement is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet. Choose one, or drop or paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: {original}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in a ruled box with its label; its links say they are paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the original: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the article itself says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back every change made to this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are printed in different forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture was not fetched, and is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture&apos;s file is damaged or gone. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the line under the nameplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the nameplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited · revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in {zone} · select a block to edit it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add the selected articles or ranking to the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, hide the copies of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit the width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail {size} of {most} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} word(s)</source>
        <comment>%n counts them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pages} ({over} over)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds the selected articles to the edition; Right shows an article&apos;s copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select %n article(s) at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>So many articles are not added at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the accent colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme’s ({columns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme’s ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very airy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Choose another folder, or change who may use this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is your own, you can allow this one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you wrote was lost. The log has the details for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page in a browser and import it; or, if the site&apos;s owner agrees, leave its robots.txt aside among the source&apos;s fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Digest Desk ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rendering was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose from {publication}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {publication}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {publication} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition can’t be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the theme {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unavailable: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every site whether the page is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the library again, and read back every format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pre-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pre-flight (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore in this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links were not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links were tried: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not published yet: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend. Words, pictures, articles, rankings, pages, colours and the e-mail were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back the formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is ignored in this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the pre-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the newest capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the newest revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look at yet: the edition is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fix} (× {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight}: {sentence} {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source> hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Briefs on the front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make an edition by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery has no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ranking stands in “{placement}”, but there is no such section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved page or feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section; empty: the front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles not older &amp;than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language, such as en, ja or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver it as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each section takes the newest articles that fit, below the front page, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new edition begins with these looks; each can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished editions are written into these folders, each with its receipt. A folder without its whole path is one in the desk&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the publication a title: it becomes the nameplate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many articles are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many articles at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them in full; the others as summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages each edition is meant to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels articles that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made while Digest Desk is open, or by “digest run” without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be on this computer or in its own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most-read lists, each as captured last, with what moved since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of sources, parted by commas; empty takes any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet: finished editions stay in the desk&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ranking yet. Add one to print a most-read list with its movements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section yet. Add one for each part of the paper: World, Business…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet. Add a feed, a page or a folder of saved pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest article, in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when you make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted by commas; empty takes any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish only with at &amp;least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {number} has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site&apos;s sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {number} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Estuary Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next five editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is printed as the nameplate, the subtitle below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one format for each delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two deliveries go to the folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sections are called “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources are called “{shown}”. Give each its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where articles and rankings come from, in this order. A feed&apos;s entries are read too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a section only the lead, briefs and rankings of the front page are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a source the edition is made of what you import by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF for archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail to open in a mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best placed in a ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first that the sources bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: an address begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: choose the folder with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}, something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: more articles in full than there are articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Digest Desk did not close properly the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open then too, and saved: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back as it was last saved, at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is back as it was saved at {time}, with %n edit(s) since it was opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Nothing fits what you search for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears below, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make today&apos;s edition of this publication now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet. A publication with a schedule runs by itself, or run one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catch-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is being made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the window&apos;s words are, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, or as the system has them by day and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window speaks. Editions have a language of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an icon beside the clock tells the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the system tells that an edition was made while you look elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the window shows its hints for newcomers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it says is at work on an edition, to others that open it too; empty for the name of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key does “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys and what they do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source is called “{name}”. Give this one its own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed the site’s robots.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels articles that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be on this computer or in its own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: leave it out of the gatherings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read new files as soon as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected pin (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are quiet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned chart(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are failing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are failing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are quiet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) exported to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources were added to “{publication}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gather now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OPML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, state, kind or publication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out of every gathering until you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read at the next gathering; “Gather now” tries it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of the gatherings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, section, limit and more (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet. Add one: paste the address of any news site, section, feed, article or folder, and choose what to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in charts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste any address (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a news site, a feed or a folder, and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at most-read lists that are not found by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this source now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {sources}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it (Delete); it can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over or hand on a list of feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at {selector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source to gather from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brought stays in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n article(s) a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hardly a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heeds robots.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>robots.txt not heeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surely a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched for new files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failing}, {quiet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of “{publication}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was removed from “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{source}” was added to “{publication}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail cuts off what is longer: see the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-flight: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pre-flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next run {moment} ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {moment} · run history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Change the number of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>&amp;Copy to customise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of “{name}” in the desk’s own themes, called:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issued edition keeps its looks. Make a corrected draft of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, altered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to customise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the first pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its files: the preview follows whenever one is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the desk’s own themes: copy a built-in one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every file of the theme and renders a sample edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on a sample, as this edition is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has %n fault(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is among the desk’s own themes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ In use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fit: %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many pages it is meant to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition’s theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper that it is printed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came into “{source}”. {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A front page with nothing on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A news page from the web, or one that you saved, text or HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newspaper of your own: pick the articles, print the page, every morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small harbour town&apos;s news: two days of articles, with their rankings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds and pages to read, sections, and the hour at which it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New publication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop or paste a saved page, a link or a text anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
