<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddSource</name>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%Ln article(s) known already</source>
        <translation>
            <numerusform>%Ln article known already</numerusform>
            <numerusform>%Ln articles known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranking(s)</source>
        <translation>
            <numerusform>%Ln ranking</numerusform>
            <numerusform>%Ln rankings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated article(s)</source>
        <translation>
            <numerusform>%Ln updated article</numerusform>
            <numerusform>%Ln updated articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln article(s)</source>
        <translation>
            <numerusform>over %Ln article</numerusform>
            <numerusform>over %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>Add %n article</numerusform>
            <numerusform>Add %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n ranking(s)</source>
        <translation>
            <numerusform>Add %n ranking</numerusform>
            <numerusform>Add %n rankings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n picture(s)</source>
        <translation>
            <numerusform>Insert %n picture</numerusform>
            <numerusform>Insert %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n block(s)</source>
        <translation>
            <numerusform>Move %n block</numerusform>
            <numerusform>Move %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>Move %n section</numerusform>
            <numerusform>Move %n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPicker</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} … and %n more</source>
        <translation>
            <numerusform>{first} … and %n more</numerusform>
            <numerusform>{first} … and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%n block(s) as before</source>
        <translation>
            <numerusform>%n block as before</numerusform>
            <numerusform>%n blocks as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <source>%n article(s) of “{title}” of {day} have changed.</source>
        <translation>
            <numerusform>%n article of “{title}” of {day} have changed.</numerusform>
            <numerusform>%n articles of “{title}” of {day} have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are worked in.</source>
        <translation>
            <numerusform>%n correction are worked in.</numerusform>
            <numerusform>%n corrections are worked in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) on the sites could not be printed anew.</source>
        <translation>
            <numerusform>%n edition on the sites could not be printed anew.</numerusform>
            <numerusform>%n editions on the sites could not be printed anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued edition(s) print it.</source>
        <translation>
            <numerusform>%n issued edition print it.</numerusform>
            <numerusform>%n issued editions print it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is taken out of %n draft(s).</source>
        <translation>
            <numerusform>It is taken out of %n draft.</numerusform>
            <numerusform>It is taken out of %n drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So have articles of %n other edition(s).</source>
        <translation>
            <numerusform>So have articles of %n other edition.</numerusform>
            <numerusform>So have articles of %n other editions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The corrected edition went out: %n file(s).</source>
        <translation>
            <numerusform>The corrected edition went out: %n file.</numerusform>
            <numerusform>The corrected edition went out: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message numerus="yes">
        <source>%n source(s) failed; the edition has the rest.</source>
        <translation>
            <numerusform>%n source failed; the edition has the rest.</numerusform>
            <numerusform>%n sources failed; the edition has the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were quiet: nothing new for longer than usual.</source>
        <translation>
            <numerusform>%n source were quiet: nothing new for longer than usual.</numerusform>
            <numerusform>%n sources were quiet: nothing new for longer than usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>Exported %n file(s) to {folder}.</source>
        <translation>
            <numerusform>Exported %n file to {folder}.</numerusform>
            <numerusform>Exported %n files to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is %n more.</source>
        <translation>
            <numerusform>There is %n more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>Fit to %n page(s)</source>
        <translation>
            <numerusform>Fit to %n page</numerusform>
            <numerusform>Fit to %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message numerus="yes">
        <source>%n block(s) of the edition followed the library.</source>
        <translation>
            <numerusform>%n block of the edition followed the library.</numerusform>
            <numerusform>%n blocks of the edition followed the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow the library (%n block(s))</source>
        <translation>
            <numerusform>Follow the library (%n block)</numerusform>
            <numerusform>Follow the library (%n blocks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n block(s) to the library</source>
        <translation>
            <numerusform>Revert %n block to the library</numerusform>
            <numerusform>Revert %n blocks to the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) say the same: {names}</source>
        <translation>
            <numerusform>%n other say the same: {names}</numerusform>
            <numerusform>%n others say the same: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>Importing %Ln page(s)</source>
        <translation>
            <numerusform>Importing %Ln page</numerusform>
            <numerusform>Importing %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n article(s) selected.</source>
        <translation>
            <numerusform>%n article selected.</numerusform>
            <numerusform>%n articles selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) selected, {articles} of them articles.</source>
        <translation>
            <numerusform>%n block selected, {articles} of them articles.</numerusform>
            <numerusform>%n blocks selected, {articles} of them articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) selected; they have nothing to set.</source>
        <translation>
            <numerusform>%n block selected; it has nothing to set.</numerusform>
            <numerusform>%n blocks selected; they have nothing to set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many for this place</source>
        <translation>
            <numerusform>%n character too many for this place</numerusform>
            <numerusform>%n characters too many for this place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Add %n article(s) to the section</source>
        <translation>
            <numerusform>Add %n article to the section</numerusform>
            <numerusform>Add %n articles to the section</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %n article(s) at most.</source>
        <translation>
            <numerusform>Select %n article at most.</numerusform>
            <numerusform>Select %n articles at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” was removed with %n block(s).</source>
        <translation>
            <numerusform>“{title}” was removed with %n block.</numerusform>
            <numerusform>“{title}” was removed with %n blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n picture(s) are not in this desk’s library.</source>
        <translation>
            <numerusform>%n picture is not in this desk’s library.</numerusform>
            <numerusform>%n pictures are not in this desk’s library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n</source>
        <translation>
            <numerusform>Mend all %n</numerusform>
            <numerusform>Mend all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n block(s) are concerned.</source>
        <translation>
            <numerusform>%n block are concerned.</numerusform>
            <numerusform>%n blocks are concerned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), and lists</source>
        <translation>
            <numerusform>%n recipient, and lists</numerusform>
            <numerusform>%n recipients, and lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rankings</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add these %n article(s) to the section</source>
        <translation>
            <numerusform>Add these %n article to the section</numerusform>
            <numerusform>Add these %n articles to the section</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>“{title}” is back as it was saved at {time}, with %n edit(s) since it was opened.</source>
        <translation>
            <numerusform>“{title}” is back as it was saved at {time}, with %n edit since it was opened.</numerusform>
            <numerusform>“{title}” is back as it was saved at {time}, with %n edits since it was opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refilling</name>
    <message numerus="yes">
        <source>%n block(s) came</source>
        <translation>
            <numerusform>%n block came</numerusform>
            <numerusform>%n blocks came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of yours stayed.</source>
        <translation>
            <numerusform>%n block of yours stayed.</numerusform>
            <numerusform>%n blocks of yours stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n went</numerusform>
            <numerusform>%n went</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n other draft(s) wait as well.</source>
        <translation>
            <numerusform>%n other draft wait as well.</numerusform>
            <numerusform>%n other drafts wait as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run steps</name>
    <message numerus="yes">
        <source>It was broken off and gone on with %n time(s).</source>
        <translation>
            <numerusform>It was broken off and gone on with %n time.</numerusform>
            <numerusform>It was broken off and gone on with %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) reset.</source>
        <translation>
            <numerusform>%n setting reset.</numerusform>
            <numerusform>%n settings reset.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n item(s) taken from the clipboard.</source>
        <translation>
            <numerusform>%n item taken from the clipboard.</numerusform>
            <numerusform>%n items taken from the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s)</source>
        <translation>
            <numerusform>%Ln chart</numerusform>
            <numerusform>%Ln charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln known</numerusform>
            <numerusform>%Ln known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are quiet</source>
        <translation>
            <numerusform>%n is quiet</numerusform>
            <numerusform>%n are quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned chart(s)</source>
        <translation>
            <numerusform>%n pinned chart</numerusform>
            <numerusform>%n pinned charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are failing</source>
        <translation>
            <numerusform>%n source is failing</numerusform>
            <numerusform>%n sources are failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are failing.</source>
        <translation>
            <numerusform>%n source is failing.</numerusform>
            <numerusform>%n sources are failing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are quiet.</source>
        <translation>
            <numerusform>%n source is quiet.</numerusform>
            <numerusform>%n sources are quiet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) exported to {path}.</source>
        <translation>
            <numerusform>%n source exported to {path}.</numerusform>
            <numerusform>%n sources exported to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failed.</source>
        <translation>
            <numerusform>%n source failed.</numerusform>
            <numerusform>%n sources failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources were added to “{publication}”.</source>
        <translation>
            <numerusform>%n source was added to “{publication}”.</numerusform>
            <numerusform>%n sources were added to “{publication}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n article(s) a time</source>
        <translation>
            <numerusform>at most %n article a time</numerusform>
            <numerusform>at most %n articles a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Takedown</name>
    <message numerus="yes">
        <source>%n issued edition(s) print it, and can be corrected then.</source>
        <translation>
            <numerusform>%n issued edition print it, and can be corrected then.</numerusform>
            <numerusform>%n issued editions print it, and can be corrected then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message numerus="yes">
        <source>“{name}” has %n fault(s).</source>
        <translation>
            <numerusform>“{name}” has a fault.</numerusform>
            <numerusform>“{name}” has %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message numerus="yes">
        <source>Fit: %n page(s)</source>
        <translation>
            <numerusform>Fit: %n page</numerusform>
            <numerusform>Fit: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message numerus="yes">
        <source>Captured: {captured}; without %n row(s) printed elsewhere.</source>
        <translation>
            <numerusform>Captured: {captured}; without %n row printed elsewhere.</numerusform>
            <numerusform>Captured: {captured}; without %n rows printed elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <translation>
            <numerusform>the first %Ln are shown</numerusform>
            <numerusform>the first %Ln are shown</numerusform>
        </translation>
    </message>
</context>
</TS>
