<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Digest Desk</source>
        <translation>Digest Deskについて</translation>
    </message>
    <message>
        <source>From a day&apos;s news pages to one finished edition: pick, arrange, print, every morning by itself.</source>
        <translation>1日のニュースページから、完成した1号へ。選び、組み、毎朝自動で印刷します。</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}、Qt {qt}</translation>
    </message>
    <message>
        <source>The program&apos;s sign: a folded newspaper</source>
        <translation>プログラムの印：折りたたんだ新聞</translation>
    </message>
    <message>
        <source>Typefaces: Source Sans and Source Serif (OFL). Icons: Phosphor (MIT).</source>
        <translation>書体：Source SansとSource Serif（OFL）。アイコン：Phosphor（MIT）。</translation>
    </message>
    <message>
        <source>Version {version} · MIT licence</source>
        <translation>バージョン{version}・MITライセンス</translation>
    </message>
</context>
<context>
    <name>Accent</name>
    <message>
        <source>Accent colour</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>Accent {color}</source>
        <translation>アクセント {color}</translation>
    </message>
    <message>
        <source>Another accent colour</source>
        <translation>別のアクセントカラー</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Printed as {printed}: {accent} could not be read on this paper.</source>
        <translation>{printed}で印刷します。{accent}はこの用紙では読みにくいためです。</translation>
    </message>
    <message>
        <source>The theme’s own accent</source>
        <translation>テーマ独自のアクセント</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Digest Desk</source>
        <translation>Digest Deskについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>情報源を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Check the installation…</source>
        <translation>インストールを点検(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>外観モード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Correct the issued edition</source>
        <translation>発行済みの号を訂正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>区切り線(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fill past dates</source>
        <translation>過去の日付を埋める(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find in the library</source>
        <translation>ライブラリで検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold all sections</source>
        <translation>すべてのセクションを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gather</source>
        <translation>収集(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import pages…</source>
        <translation>ページを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New edition</source>
        <translation>新しい号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New publication…</source>
        <translation>新しい刊行物(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open edition…</source>
        <translation>号を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>写真(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print again and compare…</source>
        <translation>もう一度印刷して照合(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Publication</source>
        <translation>刊行物(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>発行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename section</source>
        <translation>セクション名を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>今すぐ実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy as a file…</source>
        <translation>コピーをファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>セクション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sources…</source>
        <translation>情報源(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme…</source>
        <translation>テーマ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Where it is from…</source>
        <translation>出所(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Where it went…</source>
        <translation>配信の状況(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>A copy of the selected texts, quotes, pictures or dividers</source>
        <translation>選択したテキスト、引用、写真、区切り線の複製を作ります</translation>
    </message>
    <message>
        <source>A file that can be opened again, here or on another desk</source>
        <translation>ここや別のデスクで、また開けるファイル</translation>
    </message>
    <message>
        <source>A message to open in a mail program; its check is shown first</source>
        <translation>メールソフトで開くメッセージ。先に点検結果を表示します</translation>
    </message>
    <message>
        <source>An issued edition can’t be changed; make a corrected draft of it.</source>
        <translation>発行済みの号は変更できません。訂正用の下書きを作成してください。</translation>
    </message>
    <message>
        <source>Another window on this desk, for another edition</source>
        <translation>このデスクの別の号を開く、もう1つのウインドウ</translation>
    </message>
    <message>
        <source>As many as it takes</source>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Ask every site whether the page is still there</source>
        <translation>すべてのサイトに、ページがまだあるか問い合わせます</translation>
    </message>
    <message>
        <source>Blocks from another edition, or pages, addresses or an article to import</source>
        <translation>ほかの号のブロック、または取り込むページ、アドレス、記事</translation>
    </message>
    <message>
        <source>Bring the edition to a number of pages, by steps that are shown</source>
        <translation>手順を確認しながら、号を指定のページ数に収めます</translation>
    </message>
    <message>
        <source>Choose a theme, its paper, columns, typeface, density and colour</source>
        <translation>テーマ、用紙、段数、書体、組みの密度、色を選びます</translation>
    </message>
    <message>
        <source>Choose formats and a folder; what is wrong is told first</source>
        <translation>形式とフォルダーを選びます。問題があれば先に表示します</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>コマンドパレット(&amp;M)…</translation>
    </message>
    <message>
        <source>Colours, text size, language, network, and all else</source>
        <translation>外観モード、文字の大きさ、言語、ネットワークなど、すべての設定</translation>
    </message>
    <message>
        <source>Compose &amp;from</source>
        <translation>次から編成(&amp;F)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>複製(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>号(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport several formats…</source>
        <translation>複数の形式で書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Every step since the edition was opened, to go back to</source>
        <translation>号を開いてからのすべての操作。どこへでも戻れます</translation>
    </message>
    <message>
        <source>Everything the window can do, by typing a part of its name</source>
        <translation>名前の一部を入力して、ウインドウのあらゆる機能を呼び出します</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>もう一度書き出す(&amp;G)</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>PDFとして書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as a &amp;web page…</source>
        <translation>Webページとして書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>Export as a PDF for a&amp;rchives…</source>
        <translation>保存用PDFとして書き出す(&amp;R)…</translation>
    </message>
    <message>
        <source>Export as an EPU&amp;B…</source>
        <translation>EPUBとして書き出す(&amp;B)…</translation>
    </message>
    <message>
        <source>Export as an e-&amp;mail…</source>
        <translation>メールとして書き出す(&amp;M)…</translation>
    </message>
    <message>
        <source>Export as plain &amp;text…</source>
        <translation>プレーンテキストとして書き出す(&amp;T)…</translation>
    </message>
    <message>
        <source>Export p&amp;ictures of the pages…</source>
        <translation>ページの画像を書き出す(&amp;I)…</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>幅に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the pa&amp;ge</source>
        <translation>ページ全体(&amp;G)</translation>
    </message>
    <message>
        <source>Fit to pa&amp;ges…</source>
        <translation>ページ数に合わせる(&amp;G)…</translation>
    </message>
    <message>
        <source>Fonts, libraries, the disk, the desk: what is well or not</source>
        <translation>フォント、ライブラリ、ディスク、デスクの状態</translation>
    </message>
    <message>
        <source>Gather, and let the recipe pick anew; what you edited or placed stays</source>
        <translation>収集してレシピで選び直します。編集したもの、置いたものは残ります</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーを取り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>Import from an &amp;address…</source>
        <translation>アドレスから取り込む(&amp;A)…</translation>
    </message>
    <message>
        <source>Import the clipboard’s text, headline first</source>
        <translation>クリップボードのテキストを取り込みます（1行目が見出し）</translation>
    </message>
    <message>
        <source>Issue this edition: it is frozen; a later change needs a corrected one</source>
        <translation>この号を発行して確定します。以後の変更には訂正号が必要です</translation>
    </message>
    <message>
        <source>Lay what is selected aside; it stays over editions and restarts</source>
        <translation>選択したものを取り置きます。号が変わっても、再起動しても残ります</translation>
    </message>
    <message>
        <source>Loo&amp;k back</source>
        <translation>振り返る(&amp;K)</translation>
    </message>
    <message>
        <source>Make &amp;lead</source>
        <translation>トップ記事にする(&amp;L)</translation>
    </message>
    <message>
        <source>Make the corrected draft of what was issued, with all that has changed</source>
        <translation>発行済みの号の訂正版の下書きを、変わったものをすべて入れて作ります</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;ameplate, date and paper</source>
        <translation>題字、日付、用紙(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>次の指摘(&amp;X)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウインドウ(&amp;W)</translation>
    </message>
    <message>
        <source>New from the &amp;last edition</source>
        <translation>前号から新規作成(&amp;L)</translation>
    </message>
    <message>
        <source>No edition is kept yet</source>
        <translation>保存された号はまだありません</translation>
    </message>
    <message>
        <source>O&amp;pen from a file…</source>
        <translation>ファイルから開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Only an issued edition can be printed again.</source>
        <translation>もう一度印刷できるのは発行済みの号だけです。</translation>
    </message>
    <message>
        <source>Op&amp;en all sections</source>
        <translation>すべてのセクションを開く(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近の号を開く(&amp;R)</translation>
    </message>
    <message>
        <source>Pr&amp;e-flight</source>
        <translation>プリフライト(&amp;E)</translation>
    </message>
    <message>
        <source>Previ&amp;ous finding</source>
        <translation>前の指摘(&amp;O)</translation>
    </message>
    <message>
        <source>Print the issued edition again and compare it, byte for byte, with what was delivered</source>
        <translation>発行済みの号をもう一度印刷し、配信したものとバイト単位で照合します</translation>
    </message>
    <message>
        <source>Refill fro&amp;m the recipe</source>
        <translation>レシピで入れ直す(&amp;M)</translation>
    </message>
    <message>
        <source>Rehearse &amp;tomorrow’s edition</source>
        <translation>明日の号の下見(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>前のペイン(&amp;R)</translation>
    </message>
    <message>
        <source>PDF/A-3b: it will be shown the same in many years</source>
        <translation>PDF/A-3b：何年たっても同じように表示されます</translation>
    </message>
    <message>
        <source>Par&amp;k on the clipboard</source>
        <translation>取り置きに入れる(&amp;K)</translation>
    </message>
    <message>
        <source>Paste as an artic&amp;le</source>
        <translation>記事として貼り付け(&amp;L)</translation>
    </message>
    <message>
        <source>Pri&amp;nt in full</source>
        <translation>全文を載せる(&amp;N)</translation>
    </message>
    <message>
        <source>Print as &amp;summary</source>
        <translation>要約を載せる(&amp;S)</translation>
    </message>
    <message>
        <source>Print the &amp;headline only</source>
        <translation>見出しだけを載せる(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;vert to the library</source>
        <translation>ライブラリの内容に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>Read every publication&apos;s sources into the library</source>
        <translation>すべての刊行物の情報源をライブラリに読み込みます</translation>
    </message>
    <message>
        <source>Run &amp;history…</source>
        <translation>実行履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select a block or a section of the edition first.</source>
        <translation>先に号のブロックかセクションを選択してください。</translation>
    </message>
    <message>
        <source>Select an article of the edition first.</source>
        <translation>先に号の記事を選択してください。</translation>
    </message>
    <message>
        <source>Select one article of the edition first.</source>
        <translation>先に号の記事を1つ選択してください。</translation>
    </message>
    <message>
        <source>Show the &amp;log folder</source>
        <translation>ログのフォルダーを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>ツアーを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Source, address, times and hash of each item, and who changed what</source>
        <translation>各項目の情報源、アドレス、日時、ハッシュと、だれが何を変えたか</translation>
    </message>
    <message>
        <source>Sp&amp;onsor</source>
        <translation>スポンサー(&amp;O)</translation>
    </message>
    <message>
        <source>Take your changes of the selected blocks back; they follow the library</source>
        <translation>選択したブロックの変更を取り消し、ライブラリに追従させます</translation>
    </message>
    <message>
        <source>The edition is open somewhere else and can’t be changed here.</source>
        <translation>この号はほかの場所で開かれているため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>The formats and the folder of the last time</source>
        <translation>前回と同じ形式とフォルダー</translation>
    </message>
    <message>
        <source>There is no publication yet</source>
        <translation>刊行物はまだありません</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>取り消す操作はありません。</translation>
    </message>
    <message>
        <source>Three hints: the library, the edition, the preview</source>
        <translation>3つのヒント：ライブラリ、号、プレビュー</translation>
    </message>
    <message>
        <source>Today’s draft with the sections, looks and standing blocks of the last, filled by the recipe</source>
        <translation>前号のセクション、体裁、定型ブロックを引き継ぎ、レシピで記事を入れた今日の下書き</translation>
    </message>
    <message>
        <source>Tr&amp;y all links</source>
        <translation>すべてのリンクを確認(&amp;Y)</translation>
    </message>
    <message>
        <source>What is otherwise than in the edition before, or than the recipe made it</source>
        <translation>前の号と、またはレシピが作ったものと異なる点</translation>
    </message>
    <message>
        <source>What is read, and how each source fares</source>
        <translation>何を読み込むか、各情報源の状態はどうか</translation>
    </message>
    <message>
        <source>What is to be mended before it goes out</source>
        <translation>世に出す前に直すべきところ</translation>
    </message>
    <message>
        <source>What the window noted, for whoever looks into a fault</source>
        <translation>障害を調べる人のための、ウインドウの記録</translation>
    </message>
    <message>
        <source>Where this edition went, and to whom; deliver it, send a test</source>
        <translation>この号の配信先と受取人。配信とテスト送信もここで</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>{edition} · issued</source>
        <translation>{edition}・発行済み</translation>
    </message>
</context>
<context>
    <name>AddSource</name>
    <message>
        <source>&amp;Browse</source>
        <translation>参照(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>調べる(&amp;L)</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>A new publication…</source>
        <translation>新しい刊行物…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;to</source>
        <translation>追加先(&amp;T)</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>情報源の追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Allow this one</source>
        <translation>このアドレスを許可</translation>
    </message>
    <message>
        <source>It brings</source>
        <translation>届く記事</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Look all the same</source>
        <translation>それでも調べる</translation>
    </message>
    <message>
        <source>Looking at {address}</source>
        <translation>{address}を調べています</translation>
    </message>
    <message>
        <source>Looking at {label}</source>
        <translation>{label}を調べています</translation>
    </message>
    <message>
        <source>Not everything there can be read.</source>
        <translation>読み取れないものがありました。</translation>
    </message>
    <message>
        <source>Paste the address of a news site, one of its sections, a feed, an article or a list of feeds (OPML); or choose a file or a folder. What it offers is shown here, the best first.</source>
        <translation>ニュースサイト、そのセクション、フィード、記事、またはフィード一覧（OPML）のアドレスを貼り付けるか、ファイルやフォルダーを選んでください。読み込めるものを、よいものから順にここに表示します。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>刊行物</translation>
    </message>
    <message>
        <source>See what this address offers (Enter)</source>
        <translation>このアドレスから何が読めるかを調べます（Enter）</translation>
    </message>
    <message>
        <source>The list names it; it is read when it is gathered.</source>
        <translation>一覧に載っています。収集のときに読み込みます。</translation>
    </message>
    <message>
        <source>The space bar ticks a source that shall be added</source>
        <translation>スペースバーで、追加する情報源にチェックを付けます</translation>
    </message>
    <message>
        <source>There is nothing to gather at this address.</source>
        <translation>このアドレスには収集できるものがありません。</translation>
    </message>
    <message>
        <source>Title of the new publication</source>
        <translation>新しい刊行物の題名</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>調べている対象</translation>
    </message>
    <message>
        <source>What the address offers</source>
        <translation>アドレスから読めるもの</translation>
    </message>
    <message>
        <source>What the source brings</source>
        <translation>この情報源から届くもの</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>読み込むもの</translation>
    </message>
    <message>
        <source>With the rankings</source>
        <translation>含まれるランキング</translation>
    </message>
    <message>
        <source>https://… or a path</source>
        <translation>https://… またはパス</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>読み込み済み</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%Ln article(s) known already</source>
        <translation>
            <numerusform>既読の記事%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>新しい記事%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranking(s)</source>
        <translation>
            <numerusform>ランキング%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated article(s)</source>
        <translation>
            <numerusform>更新された記事%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: {came}.</source>
        <translation>取り込み：{came}。</translation>
    </message>
    <message>
        <source>Not everything could be read.</source>
        <translation>読み取れないものがありました。</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>新しいものはありませんでした。</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>「{name}」を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>記事%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln語</numerusform>
        </translation>
    </message>
    <message>
        <source>+1 copy</source>
        <translation>同内容1件</translation>
    </message>
    <message>
        <source>+{count} copies</source>
        <translation>同内容{count}件</translation>
    </message>
    <message>
        <source>1 copy ▾</source>
        <translation>同内容1件 ▾</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>新</translation>
    </message>
    <message>
        <source>UPDATE {number}</source>
        <translation>更新{number}</translation>
    </message>
    <message>
        <source>another article says the same better</source>
        <translation>同じ内容の、よりよい記事があります</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>changed without a word</source>
        <translation>告知なしの変更</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>同内容</translation>
    </message>
    <message>
        <source>down {places}</source>
        <translation>{places}位ダウン</translation>
    </message>
    <message>
        <source>in this edition</source>
        <translation>この号に掲載</translation>
    </message>
    <message>
        <source>new on it</source>
        <translation>初登場</translation>
    </message>
    <message>
        <source>number {place} in a ranking</source>
        <translation>ランキング{place}位</translation>
    </message>
    <message>
        <source>one other article says the same</source>
        <translation>ほかに1件の記事が同じ内容です</translation>
    </message>
    <message numerus="yes">
        <source>over %Ln article(s)</source>
        <translation>
            <numerusform>%Ln件を超える記事</numerusform>
        </translation>
    </message>
    <message>
        <source>peak {place}</source>
        <translation>最高{place}位</translation>
    </message>
    <message>
        <source>ran on {day}</source>
        <translation>{day}に掲載</translation>
    </message>
    <message>
        <source>ran {day}</source>
        <translation>{day}掲載</translation>
    </message>
    <message>
        <source>up {places}</source>
        <translation>{places}位アップ</translation>
    </message>
    <message>
        <source>update {number}</source>
        <translation>更新{number}</translation>
    </message>
    <message>
        <source>used in another edition of this day</source>
        <translation>同じ日の別の号で使用済み</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>本日使用</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>順位変わらず</translation>
    </message>
    <message>
        <source>{count} copies ▾</source>
        <translation>同内容{count}件 ▾</translation>
    </message>
    <message>
        <source>{count} others say the same</source>
        <translation>ほかに{count}件の記事が同じ内容です</translation>
    </message>
    <message>
        <source>{days} days on it</source>
        <translation>{days}日間ランクイン</translation>
    </message>
</context>
<context>
    <name>Backfill</name>
    <message>
        <source>&amp;Fill</source>
        <translation>埋める(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open edition</source>
        <translation>号を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Each is made of what the library had by its time, and goes into folders only; dates that have an edition are left alone.</source>
        <translation>各号は、その時点でライブラリにあったものから作られ、フォルダーにだけ配信されます。すでに号のある日付はそのままです。</translation>
    </message>
    <message>
        <source>Edition of the day</source>
        <translation>その日の何番目の号か</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>Filling past dates of “{title}”</source>
        <translation>「{title}」の過去の日付を埋めています</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>It was stopped. Fill again, and it goes on where it was.</source>
        <translation>中止しました。もう一度埋めると、続きから始めます。</translation>
    </message>
    <message>
        <source>No date of the schedule lies in this range.</source>
        <translation>この期間に発行予定の日付はありません。</translation>
    </message>
    <message>
        <source>Past dates of “{title}”</source>
        <translation>「{title}」の過去の日付</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What becomes of each date is listed here.</source>
        <translation>各日付の結果がここに並びます。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>there before</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>with too little known</source>
        <translation>材料不足</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{what}{count}件</translation>
    </message>
    <message>
        <source>×  failed</source>
        <translation>×  失敗</translation>
    </message>
    <message>
        <source>–  too little known</source>
        <translation>–  材料不足</translation>
    </message>
    <message>
        <source>–  was there</source>
        <translation>–  既存</translation>
    </message>
    <message>
        <source>✓  made</source>
        <translation>✓  作成</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n個のブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n個のセクション</numerusform>
        </translation>
    </message>
    <message>
        <source>(no caption yet)</source>
        <translation>（キャプション未入力）</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（見出しなし）</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>（テキスト未入力）</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>（本文未入力）</translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s)</source>
        <translation>
            <numerusform>記事%n件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n ranking(s)</source>
        <translation>
            <numerusform>ランキング%n件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a ranking</source>
        <translation>ランキングを追加</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>セクションを追加</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>記事を追加</translation>
    </message>
    <message>
        <source>Add the lead</source>
        <translation>トップ記事を追加</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>写真の選択</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what}をコピー</translation>
    </message>
    <message>
        <source>Cut {what}</source>
        <translation>{what}を切り取り</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>区切り線</translation>
    </message>
    <message>
        <source>Duplicate {what}</source>
        <translation>{what}を複製</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n picture(s)</source>
        <translation>
            <numerusform>写真%n点を挿入</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>写真を挿入</translation>
    </message>
    <message>
        <source>Insert {what}</source>
        <translation>{what}を挿入</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>トップ記事</translation>
    </message>
    <message>
        <source>Make lead</source>
        <translation>トップ記事にする</translation>
    </message>
    <message numerus="yes">
        <source>Move %n block(s)</source>
        <translation>
            <numerusform>%n個のブロックを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n section(s)</source>
        <translation>
            <numerusform>%n個のセクションを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a block</source>
        <translation>ブロックを移動</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>セクションを移動</translation>
    </message>
    <message>
        <source>Move {what} down</source>
        <translation>{what}を下へ移動</translation>
    </message>
    <message>
        <source>Move {what} to the next section</source>
        <translation>{what}を次のセクションへ移動</translation>
    </message>
    <message>
        <source>Move {what} to the section before</source>
        <translation>{what}を前のセクションへ移動</translation>
    </message>
    <message>
        <source>Move {what} up</source>
        <translation>{what}を上へ移動</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新しいセクション</translation>
    </message>
    <message>
        <source>Paste {what}</source>
        <translation>{what}を貼り付け</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Print as summary</source>
        <translation>要約を載せる</translation>
    </message>
    <message>
        <source>Print in full</source>
        <translation>全文を載せる</translation>
    </message>
    <message>
        <source>Print the headline only</source>
        <translation>見出しだけを載せる</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what}を削除</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>a divider</source>
        <translation>区切り線</translation>
    </message>
    <message>
        <source>a headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>トップ記事</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>a sponsor</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation>要約記事</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>the section “{title}”</source>
        <translation>セクション「{title}」</translation>
    </message>
</context>
<context>
    <name>ChartPicker</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse file…</source>
        <translation>ファイルを参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pin this list</source>
        <translation>このリストを固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove pin</source>
        <translation>固定を解除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>セクション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>A saved page with the list</source>
        <translation>リストのある保存済みページ</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>ページのアドレス</translation>
    </message>
    <message>
        <source>Allow this one</source>
        <translation>このアドレスを許可</translation>
    </message>
    <message>
        <source>Change the &amp;pin</source>
        <translation>固定を変更(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the list that ranks what is read most. A pinned list is captured at every gathering, whatever the finder thinks of it.</source>
        <translation>最も読まれた記事を順位づけているリストを選んでください。固定したリストは、自動検出の判断にかかわらず、収集のたびに取得します。</translation>
    </message>
    <message>
        <source>It is captured from the next gathering on.</source>
        <translation>次回の収集から取得します。</translation>
    </message>
    <message>
        <source>Its items</source>
        <translation>リストの項目</translation>
    </message>
    <message>
        <source>Lists on the page</source>
        <translation>ページ内のリスト</translation>
    </message>
    <message>
        <source>Loading {address}…</source>
        <translation>{address}を読み込んでいます…</translation>
    </message>
    <message>
        <source>Pin charts: {name}</source>
        <translation>ランキングの固定：{name}</translation>
    </message>
    <message>
        <source>Section that it ranks</source>
        <translation>順位づけの対象セクション</translation>
    </message>
    <message>
        <source>The address of a page with the list, or a saved page</source>
        <translation>リストのあるページのアドレス、または保存済みのページ</translation>
    </message>
    <message>
        <source>The finder takes it by itself.</source>
        <translation>自動で検出されます。</translation>
    </message>
    <message>
        <source>The selected list</source>
        <translation>選択したリスト</translation>
    </message>
    <message>
        <source>There is no list of links on this page.</source>
        <translation>このページにはリンクのリストがありません。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>ランキングの題名</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try the site’s front page, or a page that shows the list in a browser without scripts; a list filled in by a script cannot be read.</source>
        <translation>サイトのトップページか、スクリプトなしのブラウザーでもリストが表示されるページをお試しください。スクリプトで埋められるリストは読み取れません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作の説明</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>サイト全体</translation>
    </message>
    <message numerus="yes">
        <source>{first} … and %n more</source>
        <translation>
            <numerusform>{first} … ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“{chart}” is pinned.</source>
        <translation>「{chart}」を固定しました。</translation>
    </message>
    <message>
        <source>◆ pinned</source>
        <translation>◆ 固定</translation>
    </message>
    <message>
        <source>✓ found by itself</source>
        <translation>✓ 自動検出</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Check of the installation</source>
        <translation>インストールの点検</translation>
    </message>
    <message>
        <source>Checking the installation</source>
        <translation>インストールを点検しています</translation>
    </message>
    <message>
        <source>Looking at fonts, libraries, the disk and the desk…</source>
        <translation>フォント、ライブラリ、ディスク、デスクを調べています…</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>{subject}: {says}</source>
        <translation>{subject}：{says}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>別の場所にコピーを保存…</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%n block(s) as before</source>
        <translation>
            <numerusform>%n個のブロックはそのまま</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較の相手(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show in the edition</source>
        <translation>号の中で表示(&amp;S)</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Both print the same.</source>
        <translation>どちらも同じ内容です。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較の相手</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Edition of the day</source>
        <translation>その日の何番目の号か</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>掲載の仕方</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>無題のセクション</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The edition before it</source>
        <translation>ひとつ前の号</translation>
    </message>
    <message>
        <source>The edition before it: {day}, no. {number}</source>
        <translation>ひとつ前の号：{day}、第{number}号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>There is no issued edition before this one. Choose above what to compare it with.</source>
        <translation>これより前に発行済みの号はありません。比較の相手を上で選んでください。</translation>
    </message>
    <message>
        <source>This edition was not made by a recipe: there is no draft of it.</source>
        <translation>この号はレシピで作られていないため、元の下書きがありません。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>What the recipe made</source>
        <translation>レシピが作ったもの</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>another length</source>
        <translation>長さの変更</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>写真の変更</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>圏外</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>内容の変更</translation>
    </message>
    <message>
        <source>other looks</source>
        <translation>外観の変更</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{changes}; {same}.</source>
        <translation>{changes}。{same}です。</translation>
    </message>
    <message>
        <source>{count} {fate}</source>
        <translation>{fate}{count}件</translation>
    </message>
    <message>
        <source>{day} · {title}, no. {number}, {state}</source>
        <translation>{day}・{title}、第{number}号、{state}</translation>
    </message>
    <message>
        <source>{place}, {form}</source>
        <translation>{place}、{form}</translation>
    </message>
    <message>
        <source>{section}, no. {number}</source>
        <translation>{section}、{number}番目</translation>
    </message>
    <message>
        <source>{title}, {day}, compared</source>
        <translation>{title}（{day}）の比較</translation>
    </message>
    <message>
        <source>~  changed</source>
        <translation>~  変更</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <source>%n article(s) of “{title}” of {day} have changed.</source>
        <translation>
            <numerusform>{day}の「{title}」の記事%n本に変更がありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are worked in.</source>
        <translation>
            <numerusform>訂正を%n件反映しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) on the sites could not be printed anew.</source>
        <translation>
            <numerusform>サイトの%n号は印刷し直せませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued edition(s) print it.</source>
        <translation>
            <numerusform>発行済みの%n号に掲載されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Correct it ({keys})</source>
        <translation>訂正する（{keys}）</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Delivering {title}</source>
        <translation>{title}を配信中</translation>
    </message>
    <message>
        <source>Gather, or open an issued edition to correct it yourself.</source>
        <translation>収集するか、発行済みの号を開いて自分で訂正してください。</translation>
    </message>
    <message numerus="yes">
        <source>It is taken out of %n draft(s).</source>
        <translation>
            <numerusform>下書き%n件から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be printed again.</source>
        <translation>再び掲載できます。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Look at the note on the front page, then publish it. {told}</source>
        <translation>トップページの注記を確かめてから発行してください。{told}</translation>
    </message>
    <message>
        <source>Looking for changes in what was printed</source>
        <translation>掲載した記事の変更を調べています</translation>
    </message>
    <message>
        <source>Mending the sites</source>
        <translation>サイトを直しています</translation>
    </message>
    <message>
        <source>Note to readers</source>
        <translation>読者へのお知らせ</translation>
    </message>
    <message>
        <source>Nothing has changed in the editions that are watched.</source>
        <translation>見守っている号に変更はありません。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>発行する</translation>
    </message>
    <message numerus="yes">
        <source>So have articles of %n other edition(s).</source>
        <translation>
            <numerusform>ほかの%n号の記事にも変更があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an article down</source>
        <translation>記事を取り下げる</translation>
    </message>
    <message numerus="yes">
        <source>The corrected edition went out: %n file(s).</source>
        <translation>
            <numerusform>訂正号を配信しました（ファイル%n件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>更新{number}</translation>
    </message>
    <message>
        <source>Where it was taken out, add it again from the library.</source>
        <translation>外された所には、ライブラリからもう一度加えてください。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>an article taken down</source>
        <translation>取り下げられた記事</translation>
    </message>
    <message>
        <source>{kind}: {headline}.</source>
        <translation>{kind}：{headline}。</translation>
    </message>
    <message>
        <source>“{headline}” is taken down.</source>
        <translation>「{headline}」を取り下げました。</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Arrows move the box, with Shift they resize it, with Control faster.</source>
        <translation>矢印キーで枠を移動します。Shiftで大きさを変え、Controlで速く動かします。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>写真をトリミング</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Over two columns it prints coarsely.</source>
        <translation>2段幅では粗く印刷されます。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>The part of the picture that is printed</source>
        <translation>写真のうち印刷する部分</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>This picture&apos;s file is damaged or gone. Choose another picture.</source>
        <translation>この写真のファイルは壊れているか、なくなっています。別の写真を選んでください。</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>写真全体</translation>
    </message>
    <message>
        <source>{left} % from the left, {top} % from the top; {width} % wide, {height} % high</source>
        <translation>左から{left} %、上から{top} %、幅{width} %、高さ{height} %</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height}ピクセル</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every day but {day}</source>
        <translation>{day}を除く毎日</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>平日毎日</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <translation>毎週{days}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>yyyy年M月d日dddd</translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a sentence</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>within a sentence</comment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>{days} at {time}, {zone}</source>
        <translation>{days} {time}（{zone}）</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation>{day} {time} {zone}</translation>
    </message>
    <message>
        <source>{former} and {last}</source>
        <translation>{former}と{last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>&amp;Deliver now</source>
        <translation>今すぐ配信(&amp;D)</translation>
    </message>
    <message>
        <source>Bring the edition to the channels that have not got it</source>
        <translation>まだ届いていない配信先に号を届けます</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>Deliveries of {title}</source>
        <translation>{title}の配信</translation>
    </message>
    <message>
        <source>Delivering {title}</source>
        <translation>{title}を配信中</translation>
    </message>
    <message>
        <source>Every channel has the edition.</source>
        <translation>すべての配信先に届いています。</translation>
    </message>
    <message>
        <source>Have the selected recipient tried again, who was refused or uncertain</source>
        <translation>拒否または不明となった受取人に、もう一度送ります</translation>
    </message>
    <message>
        <source>Its recipients are listed when it is sent.</source>
        <translation>受取人は送信時に一覧になります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>受取人を検索</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>テスト送信(&amp;T)</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再送(&amp;G)</translation>
    </message>
    <message>
        <source>Sending a test</source>
        <translation>テストを送信中</translation>
    </message>
    <message>
        <source>Sending to {address}</source>
        <translation>{address}へ送信中</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Test to</source>
        <translation>テストの宛先</translation>
    </message>
    <message>
        <source>This edition belongs to no publication.</source>
        <translation>この号はどの刊行物のものでもありません。</translation>
    </message>
    <message>
        <source>Try the selected channel; nothing is recorded</source>
        <translation>選んだ配信先を試します。記録は残りません</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who gets the test</source>
        <translation>テストの受取人</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{state}{count}件</translation>
    </message>
    <message>
        <source>{sent} of {all} sent</source>
        <translation>{all}件中{sent}件送信済み</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>An issued edition can&apos;t be changed.</source>
        <translation>発行済みの号は変更できません。</translation>
    </message>
    <message>
        <source>Make a corrected draft of it (Edition ▸ Correct).</source>
        <translation>訂正用の下書きを作成してください（［号］▸［訂正］）。</translation>
    </message>
    <message>
        <source>Take it over, or open a copy of it.</source>
        <translation>編集権を引き継ぐか、コピーを開いてください。</translation>
    </message>
    <message>
        <source>This edition is open elsewhere, and can only be read here.</source>
        <translation>この号はほかの場所で開かれているため、ここでは閲覧のみ可能です。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行済み</translation>
    </message>
</context>
<context>
    <name>Edition files</name>
    <message>
        <source>A copy of “{title}” is saved as {file}.</source>
        <translation>「{title}」のコピーを{file}に保存しました。</translation>
    </message>
    <message>
        <source>Editions of Digest Desk</source>
        <translation>Digest Deskの号</translation>
    </message>
    <message>
        <source>Open an edition from a file</source>
        <translation>ファイルから号を開く</translation>
    </message>
    <message>
        <source>Save a copy as a file</source>
        <translation>コピーをファイルに保存</translation>
    </message>
</context>
<context>
    <name>Edition lock</name>
    <message>
        <source>Another window has had this edition open since {time}.</source>
        <translation>{time}から、別のウインドウがこの号を開いています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>編集する</translation>
    </message>
    <message>
        <source>Here it is read only, and follows what is saved there.</source>
        <translation>ここでは閲覧のみ可能で、あちらで保存された内容が反映されます。</translation>
    </message>
    <message>
        <source>Nobody else has this edition open any more.</source>
        <translation>この号を開いている人はもういません。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>What you had not saved is kept as “{title}”.</source>
        <translation>保存していなかった内容は「{title}」として残してあります。</translation>
    </message>
    <message>
        <source>{name} on {host} has had this edition open since {time}.</source>
        <translation>{time}から、{host}の{name}さんがこの号を開いています。</translation>
    </message>
    <message>
        <source>{title} (copy of {time})</source>
        <translation>{title}（{time}のコピー）</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message numerus="yes">
        <source>%n source(s) failed; the edition has the rest.</source>
        <translation>
            <numerusform>情報源%n件で失敗しました。残りは号に入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were quiet: nothing new for longer than usual.</source>
        <translation>
            <numerusform>情報源%n件で更新がありませんでした。普段より長く新着がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft like “{title}” of {day} was made.</source>
        <translation>{day}の「{title}」と同じ内容の下書きを作成しました。</translation>
    </message>
    <message>
        <source>All titles</source>
        <translation>全題名</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Composing {title}</source>
        <translation>{title}を編成しています</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>下書きを削除</translation>
    </message>
    <message>
        <source>Delete this draft (Delete); it can be taken back</source>
        <translation>この下書きを削除します（Delete）。元に戻せます</translation>
    </message>
    <message>
        <source>Deleting a draft</source>
        <translation>下書きを削除しています</translation>
    </message>
    <message>
        <source>Deliver it</source>
        <translation>配信する</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Drafts and issued</source>
        <translation>下書きと発行済み</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicating an edition</source>
        <translation>号を複製しています</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Make a draft of its own with the same blocks (Ctrl+D)</source>
        <translation>同じブロックで独立した下書きを作ります（Ctrl+D）</translation>
    </message>
    <message>
        <source>No edition fits. Choose other titles or states above.</source>
        <translation>条件に合う号がありません。上で題名や状態を変えてください。</translation>
    </message>
    <message>
        <source>No edition yet. What you compose is kept here by itself.</source>
        <translation>号はまだありません。編成したものは自動的にここに保存されます。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号数</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Search editions</source>
        <translation>号を検索</translation>
    </message>
    <message>
        <source>Search title, date or state…</source>
        <translation>題名、日付、状態で検索…</translation>
    </message>
    <message>
        <source>Show drafts or issued</source>
        <translation>下書き、発行済みの表示</translation>
    </message>
    <message>
        <source>Show editions of</source>
        <translation>表示する号の題名</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Taking a draft back</source>
        <translation>下書きを元に戻しています</translation>
    </message>
    <message>
        <source>The draft “{title}” of {day} was deleted.</source>
        <translation>{day}の下書き「{title}」を削除しました。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>To change it, make a corrected draft of it.</source>
        <translation>変更するには、訂正用の下書きを作成してください。</translation>
    </message>
    <message>
        <source>“{title}” of {day} is issued and frozen.</source>
        <translation>「{title}」{day}号を発行し、確定しました。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>1 article</source>
        <translation>記事1件</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1ファイル</translation>
    </message>
    <message>
        <source>1 paragraph added</source>
        <translation>1段落を追加</translation>
    </message>
    <message>
        <source>1 paragraph changed</source>
        <translation>1段落を変更</translation>
    </message>
    <message>
        <source>1 paragraph removed</source>
        <translation>1段落を削除</translation>
    </message>
    <message>
        <source>1 text is shortened and leads on to the whole.</source>
        <translation>1つの文章を短縮し、全文へのリンクを付けています。</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt;: {why}</source>
        <translation>&lt;{tag}&gt;：{why}</translation>
    </message>
    <message>
        <source>A block could not be rendered. {why}</source>
        <translation>ブロックを1つ組版できませんでした。{why}</translation>
    </message>
    <message>
        <source>A corrected edition is delivered beside it.</source>
        <translation>訂正号は別に配信されます。</translation>
    </message>
    <message>
        <source>A day off.</source>
        <translation>休みです。</translation>
    </message>
    <message>
        <source>A day off: {name}.</source>
        <translation>休み：{name}。</translation>
    </message>
    <message>
        <source>A header holds other characters than ASCII.</source>
        <translation>ヘッダーにASCII以外の文字があります。</translation>
    </message>
    <message>
        <source>A heading of level {level} follows one of level {before}.</source>
        <translation>レベル{before}の見出しの次にレベル{level}の見出しがあります。</translation>
    </message>
    <message>
        <source>A library cannot be kept at {address}.</source>
        <translation>{address}にはライブラリを置けません。</translation>
    </message>
    <message>
        <source>A link has no words.</source>
        <translation>文字のないリンクがあります。</translation>
    </message>
    <message>
        <source>A link leads nowhere: {address}</source>
        <translation>リンク先がありません：{address}</translation>
    </message>
    <message>
        <source>A link leads to no place in the mail.</source>
        <translation>メール内に存在しない場所へのリンクがあります。</translation>
    </message>
    <message>
        <source>A note stands in its place. Shorten it, or take it out.</source>
        <translation>代わりに注記を載せています。短くするか、外してください。</translation>
    </message>
    <message>
        <source>A page cannot have {columns} columns.</source>
        <translation>ページを{columns}段にはできません。</translation>
    </message>
    <message>
        <source>A page loads nothing from the network.</source>
        <translation>ページはネットワークから何も読み込みません。</translation>
    </message>
    <message>
        <source>A picture cannot be read; its file is damaged.</source>
        <translation>写真を読み取れません。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>A picture could not be written to {folder}: {reason}.</source>
        <translation>写真を{folder}に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>A picture has no alt text: many read mail with pictures off.</source>
        <translation>代替テキストのない写真があります。写真を表示せずに読む人も多くいます。</translation>
    </message>
    <message>
        <source>A picture has no width: Outlook shows it in its full size.</source>
        <translation>写真に幅の指定がないため、Outlookでは原寸で表示されます。</translation>
    </message>
    <message>
        <source>A picture has {size} MB: it loads slowly on phones.</source>
        <translation>{size} MBの写真があり、スマートフォンでは読み込みが遅くなります。</translation>
    </message>
    <message>
        <source>A picture is not in the message.</source>
        <translation>メッセージに含まれていない写真があります。</translation>
    </message>
    <message>
        <source>A picture was left out: “{address}” is not on the web.</source>
        <translation>写真を除外しました：「{address}」はWeb上にありません。</translation>
    </message>
    <message>
        <source>A picture&apos;s address is not https: it is not shown.</source>
        <translation>写真のアドレスがhttpsではないため、表示されません。</translation>
    </message>
    <message>
        <source>A proxy&apos;s name and password are not kept in its address.</source>
        <translation>プロキシのユーザー名とパスワードは、アドレスには保存できません。</translation>
    </message>
    <message>
        <source>A table has no heading cells: screen readers read it cell by cell.</source>
        <translation>表に見出しセルがないため、スクリーンリーダーはセルごとに読み上げます。</translation>
    </message>
    <message>
        <source>A table of {rows} rows and {columns} columns is too large and was left out.</source>
        <translation>{rows}行{columns}列の表は大きすぎるため、除外しました。</translation>
    </message>
    <message>
        <source>Addresses with a user name in them are not fetched.</source>
        <translation>ユーザー名を含むアドレスは取得しません。</translation>
    </message>
    <message>
        <source>All links lead to other sites.</source>
        <translation>すべてのリンク先がほかのサイトです。</translation>
    </message>
    <message>
        <source>An edition of {pages} pages can&apos;t be printed.</source>
        <translation>{pages}ページの号は印刷できません。</translation>
    </message>
    <message>
        <source>An issued edition cannot be deleted.</source>
        <translation>発行済みの号は削除できません。</translation>
    </message>
    <message>
        <source>Another heading, “{heading}”, stands above the items.</source>
        <translation>項目の上に別の見出し「{heading}」があります。</translation>
    </message>
    <message>
        <source>Another program may have taken it over.</source>
        <translation>別のプログラムが引き継いだ可能性があります。</translation>
    </message>
    <message>
        <source>Ask whoever runs it.</source>
        <translation>サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Call it as daily or evening.</source>
        <translation>日刊や夕刊のような名前を付けてください。</translation>
    </message>
    <message>
        <source>Change the draft and publish it.</source>
        <translation>下書きを直して発行してください。</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>両方を確認してください。プログラム用のパスワードが要るサーバーもあります。</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>フォルダーの有無と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has room.</source>
        <translation>フォルダーの有無、書き込み権限、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Check the address and its port; the site may be down for a while.</source>
        <translation>アドレスとポートを確認してください。サイトが一時的に停止している可能性もあります。</translation>
    </message>
    <message>
        <source>Check the address and the channel&apos;s sender.</source>
        <translation>アドレスと配信先の差出人を確認してください。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date; ask the site&apos;s owner.</source>
        <translation>アドレスとこのコンピューターの日付を確認し、サイトの所有者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the address in a browser; the source is tried again at the next gathering.</source>
        <translation>ブラウザーでアドレスを確認してください。次回の収集で再試行します。</translation>
    </message>
    <message>
        <source>Check the addresses.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the channel&apos;s address and its secret.</source>
        <translation>配信先のアドレスと署名の鍵を確認してください。</translation>
    </message>
    <message>
        <source>Check the channel&apos;s address: it is listmonk&apos;s own, without /admin or /api.</source>
        <translation>配信先のアドレスを確認してください。/adminや/apiのない、listmonk自体のアドレスです。</translation>
    </message>
    <message>
        <source>Check the channel&apos;s lists and template.</source>
        <translation>配信先のリストとテンプレートを確認してください。</translation>
    </message>
    <message>
        <source>Check the channel&apos;s sender and login, then deliver again.</source>
        <translation>配信先の差出人とログインを確認してから、もう一度配信してください。</translation>
    </message>
    <message>
        <source>Check the channel&apos;s sender and login.</source>
        <translation>配信先の差出人とログインを確認してください。</translation>
    </message>
    <message>
        <source>Check the channel&apos;s server, port and encryption.</source>
        <translation>配信先のサーバー、ポート、暗号化を確認してください。</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the internet connection; it is tried again by itself.</source>
        <translation>インターネット接続を確認してください。自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>Check the internet connection; the source is tried again next time.</source>
        <translation>インターネット接続を確認してください。次回再試行します。</translation>
    </message>
    <message>
        <source>Check the path and that you may read it.</source>
        <translation>パスと読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the path; on a removable disk, that the disk is there.</source>
        <translation>パスを確認してください。外部ディスクの場合は、接続されているか確認してください。</translation>
    </message>
    <message>
        <source>Check the permissions of the folder.</source>
        <translation>フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the proxy with: digest settings get network.proxy</source>
        <translation>設定の［ネットワーク］でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the room on the disk and the permissions of the folder.</source>
        <translation>ディスクの空きとフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling of the address and the internet connection.</source>
        <translation>アドレスのつづりとインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>Check where the file is, or name another one.</source>
        <translation>ファイルの場所を確認するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Check whether the address should begin with http:// or https://.</source>
        <translation>アドレスの先頭がhttp://かhttps://かを確認してください。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS, or leave its user empty.</source>
        <translation>TLSかSTARTTLSを選ぶか、ユーザー名を空欄にしてください。</translation>
    </message>
    <message>
        <source>Choose TLS, whose port is usually 465; nothing was sent unencrypted.</source>
        <translation>TLS（通常はポート465）を選んでください。暗号化せずに送ったものはありません。</translation>
    </message>
    <message>
        <source>Choose a file that Digest Desk has saved, *{suffix}.</source>
        <translation>Digest Deskが保存したファイル（*{suffix}）を選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder that may be written to.</source>
        <translation>書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose an accent or theme whose colours differ more.</source>
        <translation>色の差がより大きいアクセントかテーマを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder for the desk.</source>
        <translation>デスクに別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder with --desk, or mend its permissions.</source>
        <translation>--deskで別のフォルダーを指定するか、アクセス権を直してください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>曜日を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose one from {least} to {most}.</source>
        <translation>{least}から{most}までを選んでください。</translation>
    </message>
    <message>
        <source>Choose one to five.</source>
        <translation>1から5までを選んでください。</translation>
    </message>
    <message>
        <source>Choose the page itself, without what was saved along with it.</source>
        <translation>一緒に保存されたものではなく、ページそのものを選んでください。</translation>
    </message>
    <message>
        <source>Copy the address again, or choose the file.</source>
        <translation>アドレスをもう一度コピーするか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Copy the address from the browser again.</source>
        <translation>ブラウザーからアドレスをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Copy the address from the browser, or choose the file.</source>
        <translation>ブラウザーからアドレスをコピーするか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Each element that is opened must be closed, inside the one that it stands in.</source>
        <translation>開いた要素は、それを含む要素の中で閉じる必要があります。</translation>
    </message>
    <message>
        <source>Every mail program takes embedded objects out.</source>
        <translation>すべてのメールソフトが埋め込みオブジェクトを取り除きます。</translation>
    </message>
    <message>
        <source>Every mail program takes event handlers out.</source>
        <translation>すべてのメールソフトがイベントハンドラーを取り除きます。</translation>
    </message>
    <message>
        <source>Every mail program takes frames out.</source>
        <translation>すべてのメールソフトがフレームを取り除きます。</translation>
    </message>
    <message>
        <source>Every mail program takes scripts out, and some refuse the mail.</source>
        <translation>すべてのメールソフトがスクリプトを取り除き、メールを拒否するものもあります。</translation>
    </message>
    <message>
        <source>Freeze it later than the review begins, or begin the review earlier.</source>
        <translation>確認の開始より後に確定するか、確認を早く始めてください。</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Give a web address or choose a file.</source>
        <translation>Webアドレスを入力するか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Give each publication&apos;s site a folder of its own.</source>
        <translation>刊行物のサイトごとに別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Give each schedule a slot of its own, such as morning and evening.</source>
        <translation>朝刊と夕刊のように、スケジュールごとに別の枠を付けてください。</translation>
    </message>
    <message>
        <source>Give it addresses, or a file that lists them.</source>
        <translation>アドレス、またはアドレスのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Give it web, pdf or epub, or all of them.</source>
        <translation>web、pdf、epubのどれか、またはすべてを指定してください。</translation>
    </message>
    <message>
        <source>Give the address of a single page or feed.</source>
        <translation>単独のページかフィードのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Give the numbers that listmonk shows of its lists.</source>
        <translation>listmonkに表示されるリストの番号を指定してください。</translation>
    </message>
    <message>
        <source>Gmail and Outlook cut nothing out.</source>
        <translation>GmailとOutlookは切り抜きを行いません。</translation>
    </message>
    <message>
        <source>Gmail and Outlook draw no shadows.</source>
        <translation>GmailとOutlookは影を描画しません。</translation>
    </message>
    <message>
        <source>Gmail and Outlook fetch no style sheet.</source>
        <translation>GmailとOutlookはスタイルシートを読み込みません。</translation>
    </message>
    <message>
        <source>Gmail and Outlook know no variables in styles.</source>
        <translation>GmailとOutlookはスタイルの変数を理解しません。</translation>
    </message>
    <message>
        <source>Gmail and Outlook leave filters out.</source>
        <translation>GmailとOutlookはフィルターを無視します。</translation>
    </message>
    <message>
        <source>Gmail and Outlook leave positions out.</source>
        <translation>GmailとOutlookは位置指定を無視します。</translation>
    </message>
    <message>
        <source>Gmail and Outlook leave transformations out.</source>
        <translation>GmailとOutlookは変形を無視します。</translation>
    </message>
    <message>
        <source>Gmail and Outlook load no fonts.</source>
        <translation>GmailとOutlookはフォントを読み込みません。</translation>
    </message>
    <message>
        <source>Gmail and Outlook set one column.</source>
        <translation>GmailとOutlookは1段で組みます。</translation>
    </message>
    <message>
        <source>Gmail and Outlook show no SVG.</source>
        <translation>GmailとOutlookはSVGを表示しません。</translation>
    </message>
    <message>
        <source>Gmail and Outlook show no picture that is part of the HTML.</source>
        <translation>GmailとOutlookは、HTMLに埋め込まれた写真を表示しません。</translation>
    </message>
    <message>
        <source>Gmail and Yahoo ask it of whoever sends to many.</source>
        <translation>GmailとYahooは、大量送信者にこれを求めています。</translation>
    </message>
    <message>
        <source>If a web address is meant, write https:// in front of it.</source>
        <translation>Webアドレスであれば、先頭にhttps://を付けてください。</translation>
    </message>
    <message>
        <source>If the address is your own, allow private addresses in the channel.</source>
        <translation>自分のアドレスなら、配信先で非公開アドレスを許可してください。</translation>
    </message>
    <message>
        <source>If the site is your own, allow private addresses: for the source, or with --allow-private where it is imported by hand.</source>
        <translation>ご自身のサイトであれば、情報源の設定で私設アドレスを許可してください。</translation>
    </message>
    <message>
        <source>In {places} the bytes were not {encoding} and stand as “{sign}”.</source>
        <translation>{places}か所が{encoding}ではなく、「{sign}」で置き換えました。</translation>
    </message>
    <message>
        <source>Install fontconfig: apt install fontconfig</source>
        <translation>apt install fontconfigでインストールしてください。</translation>
    </message>
    <message>
        <source>Install it: apt install {package}</source>
        <translation>apt install {package}でインストールしてください。</translation>
    </message>
    <message>
        <source>Install it: pip install {package}</source>
        <translation>pip install {package}でインストールしてください。</translation>
    </message>
    <message>
        <source>Install them: make run, or pip install digest-desk.</source>
        <translation>make run、またはpip install digest-deskでインストールしてください。</translation>
    </message>
    <message>
        <source>Issue it in the window that has it open.</source>
        <translation>開いているウィンドウで発行してください。</translation>
    </message>
    <message>
        <source>It broke off: {kind}. {reason}</source>
        <translation>途中で停止しました：{kind}。{reason}</translation>
    </message>
    <message>
        <source>It can&apos;t be read ({kind}: {reason}).</source>
        <translation>読み取れません（{kind}：{reason}）。</translation>
    </message>
    <message>
        <source>It could be read but holds nothing; {count} articles and charts are usual.</source>
        <translation>読み取れましたが、中身がありません。通常は記事とランキングが合わせて{count}件あります。</translation>
    </message>
    <message>
        <source>It could not be read ({kind}: {reason}).</source>
        <translation>読み取れませんでした（{kind}：{reason}）。</translation>
    </message>
    <message>
        <source>It failed at its last gathering: {why}</source>
        <translation>前回の収集に失敗しました：{why}</translation>
    </message>
    <message>
        <source>It has brought nothing new for {span}; usually something comes within {habit}.</source>
        <translation>{span}新着がありません。通常は{habit}以内に届きます。</translation>
    </message>
    <message>
        <source>It has failed {count} times in a row since {since}: {why}</source>
        <translation>{since}から{count}回続けて失敗しています：{why}</translation>
    </message>
    <message>
        <source>It has the ranking “{title}”.</source>
        <translation>ランキング「{title}」があります。</translation>
    </message>
    <message>
        <source>It holds comments, or belongs to this page alone.</source>
        <translation>コメントか、このページ専用のものです。</translation>
    </message>
    <message>
        <source>It holds neither articles nor rankings.</source>
        <translation>記事もランキングも含まれていません。</translation>
    </message>
    <message>
        <source>It holds {count} entries.</source>
        <translation>項目が{count}件あります。</translation>
    </message>
    <message>
        <source>It holds {count} entry.</source>
        <translation>項目が{count}件あります。</translation>
    </message>
    <message>
        <source>It holds {count} pages, texts or feeds.</source>
        <translation>ページ、テキスト、フィードが合わせて{count}件あります。</translation>
    </message>
    <message>
        <source>It is a colour written as #rrggbb.</source>
        <translation>#rrggbb形式の色です。</translation>
    </message>
    <message>
        <source>It is a number from {least} to {most}.</source>
        <translation>{least}から{most}までの数です。</translation>
    </message>
    <message>
        <source>It is a whole number from {least} to {most}.</source>
        <translation>{least}から{most}までの整数です。</translation>
    </message>
    <message>
        <source>It is an ordered list.</source>
        <translation>番号付きリストです。</translation>
    </message>
    <message>
        <source>It is as it was before. Open it with the version that wrote it.</source>
        <translation>元の状態のままです。作成したバージョンで開いてください。</translation>
    </message>
    <message>
        <source>It is back after {count} failure.</source>
        <translation>{count}回の失敗の後、回復しました。</translation>
    </message>
    <message>
        <source>It is back after {count} failures in a row.</source>
        <translation>{count}回続いた失敗の後、回復しました。</translation>
    </message>
    <message>
        <source>It is either yes or no.</source>
        <translation>「はい」か「いいえ」のどちらかです。</translation>
    </message>
    <message>
        <source>It is from none to seven days.</source>
        <translation>なしから7日までです。</translation>
    </message>
    <message>
        <source>It is from none to twelve hours.</source>
        <translation>なしから12時間までです。</translation>
    </message>
    <message>
        <source>It is one article&apos;s page: it brings that article alone.</source>
        <translation>1記事だけのページです。その記事だけが届きます。</translation>
    </message>
    <message>
        <source>It is one of: {words}.</source>
        <translation>次のいずれかです：{words}。</translation>
    </message>
    <message>
        <source>It is printed without its pictures; choose others.</source>
        <translation>写真なしで印刷します。別の写真を選んでください。</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>自動的にもう一度送ります。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>It is tried again until it is too late to catch up.</source>
        <translation>遅れて作る期限まで、何度か試します。</translation>
    </message>
    <message>
        <source>It lists {count} article.</source>
        <translation>記事{count}件の一覧です。</translation>
    </message>
    <message>
        <source>It lists {count} articles.</source>
        <translation>記事{count}件の一覧です。</translation>
    </message>
    <message>
        <source>It may be locked.</source>
        <translation>ロックされている可能性があります。</translation>
    </message>
    <message>
        <source>It stands below an article&apos;s headline.</source>
        <translation>記事の見出しの下にあります。</translation>
    </message>
    <message>
        <source>It stands between the paragraphs of an article.</source>
        <translation>記事の段落の間にあります。</translation>
    </message>
    <message>
        <source>It stands in a group of tabs.</source>
        <translation>タブの中にあります。</translation>
    </message>
    <message>
        <source>It stands in a menu or a footer.</source>
        <translation>メニューかフッターの中にあります。</translation>
    </message>
    <message>
        <source>It usually passes.</source>
        <translation>通常は一時的なものです。</translation>
    </message>
    <message>
        <source>It usually passes; the source is tried again at the next gathering.</source>
        <translation>通常は一時的なものです。次回の収集で再試行します。</translation>
    </message>
    <message>
        <source>It was last good on {moment}.</source>
        <translation>最後に成功したのは{moment}です。</translation>
    </message>
    <message>
        <source>Keep only the theme&apos;s own files in it.</source>
        <translation>テーマのファイルだけを入れてください。</translation>
    </message>
    <message>
        <source>Keep the window open, or digest run as a service.</source>
        <translation>ウインドウを開いたままにするか、digest runをサービスとして動かしてください。</translation>
    </message>
    <message>
        <source>Leave out everything between // and @.</source>
        <translation>// と @ の間を取り除いてください。</translation>
    </message>
    <message>
        <source>Leave the channel&apos;s user empty.</source>
        <translation>配信先のユーザー名を空欄にしてください。</translation>
    </message>
    <message>
        <source>Left out: {names}; each {why}.</source>
        <translation>除外：{names}（{why}）。</translation>
    </message>
    <message>
        <source>Lines that belong to no list were left out below the lists.</source>
        <translation>リストに属さない行を除外しました。</translation>
    </message>
    <message>
        <source>Links to {host} are not encrypted: some programs warn of them.</source>
        <translation>{host}へのリンクは暗号化されていません。警告するソフトがあります。</translation>
    </message>
    <message>
        <source>Look at the runs in a moment.</source>
        <translation>少し待ってから実行履歴を確認してください。</translation>
    </message>
    <message>
        <source>Look on the site for its RSS feed, or for a page that lists its articles.</source>
        <translation>サイトのRSSフィード、または記事の一覧ページを探してください。</translation>
    </message>
    <message>
        <source>Look on the site for the address of its RSS or Atom feed.</source>
        <translation>サイトのRSSまたはAtomフィードのアドレスを探してください。</translation>
    </message>
    <message>
        <source>Mail programs choose them; the theme&apos;s mail.mjml.j2 may say which.</source>
        <translation>配色はメールソフトが選びます。テーマのmail.mjml.j2で指定できます。</translation>
    </message>
    <message>
        <source>Make a corrected edition of it.</source>
        <translation>訂正号を作成してください。</translation>
    </message>
    <message>
        <source>Make an API user in listmonk (Admin, Users) and keep its token with the channel.</source>
        <translation>listmonk（Admin、Users）でAPIユーザーを作り、そのトークンを配信先に登録してください。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>ディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Make two editions of it, or try another theme.</source>
        <translation>号を2つに分けるか、別のテーマをお試しください。</translation>
    </message>
    <message>
        <source>Many mail programs take forms out, or warn of them.</source>
        <translation>多くのメールソフトがフォームを取り除くか、警告します。</translation>
    </message>
    <message>
        <source>Mend it, then: digest publish {publication} --date {date}</source>
        <translation>直してから、digest publish {publication} --date {date} を実行してください。</translation>
    </message>
    <message>
        <source>Mend the sources, widen the recipe&apos;s age or lower its minimum.</source>
        <translation>情報源を直すか、記事の古さの上限を広げるか、最少記事数を下げてください。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Most mail programs show no video.</source>
        <translation>ほとんどのメールソフトは動画を表示しません。</translation>
    </message>
    <message>
        <source>Name a file of certificates in PEM form, beginning with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>「-----BEGIN CERTIFICATE-----」で始まるPEM形式の証明書ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name an HTTP proxy, as http://host:port.</source>
        <translation>http://ホスト:ポート の形式でHTTPプロキシを指定してください。</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>アドレスが指定されていません。</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>{name}に記事は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No articles are listed on {name}.</source>
        <translation>{name}に記事の一覧がありません。</translation>
    </message>
    <message>
        <source>No password is kept for the channel “{name}”.</source>
        <translation>配信先「{name}」のパスワードが登録されていません。</translation>
    </message>
    <message>
        <source>No secure connection to the mail server {host} came about.</source>
        <translation>メールサーバー{host}への安全な接続ができませんでした。</translation>
    </message>
    <message>
        <source>No secure connection to {host} came about.</source>
        <translation>{host}に安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>No single block is to blame.</source>
        <translation>原因となる特定のブロックはありません。</translation>
    </message>
    <message>
        <source>Nobody approved it until it was due.</source>
        <translation>予定時刻までにだれも承認しませんでした。</translation>
    </message>
    <message>
        <source>None of the sources could be read. {reason}</source>
        <translation>どの情報源も読めませんでした。{reason}</translation>
    </message>
    <message>
        <source>None yet in {folder}; it is made when first needed.</source>
        <translation>{folder}にはまだありません。必要になったときに作成されます。</translation>
    </message>
    <message>
        <source>Not even an edition without any block can be rendered: mend the theme “{theme}”, or choose another.</source>
        <translation>空の号でも組版できません。テーマ「{theme}」を直すか、別のテーマを選んでください。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; until then the site is left alone.</source>
        <translation>対処は不要です。それまでこのサイトにはアクセスしません。</translation>
    </message>
    <message>
        <source>Nothing that this edition prints has changed.</source>
        <translation>この号に掲載したものに変更はありません。</translation>
    </message>
    <message>
        <source>Nothing to gather was found at {address}.</source>
        <translation>{address}に収集できるものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing was running at {time} on {weekday} {date}, nor until it was too late to catch up.</source>
        <translation>{date}（{weekday}）{time}から、遅れて作る期限まで何も動いていませんでした。</translation>
    </message>
    <message>
        <source>Nothing was running at {time} on {weekday} {date}; the edition of {latest} was made instead.</source>
        <translation>{date}（{weekday}）{time}には何も実行されていなかったため、代わりに{latest}号を作成しました。</translation>
    </message>
    <message>
        <source>Of a long edition a mail gives the beginnings, so that it stays small.</source>
        <translation>長い号では、サイズを抑えるため、メールには冒頭だけを載せます。</translation>
    </message>
    <message>
        <source>Of its outlines the first {count} were read.</source>
        <translation>先頭の{count}件を読み取りました。</translation>
    </message>
    <message>
        <source>Of its {count} entries the first {most} were read.</source>
        <translation>{count}件の項目のうち、先頭の{most}件を読み取りました。</translation>
    </message>
    <message>
        <source>Only a block that a recipe placed can go back to it.</source>
        <translation>元に戻せるのは、レシピが置いたブロックだけです。</translation>
    </message>
    <message>
        <source>Only a sponsor&apos;s picture can be taken away.</source>
        <translation>写真を外せるのはスポンサーだけです。</translation>
    </message>
    <message>
        <source>Only an article block has a form.</source>
        <translation>載せ方を選べるのは記事ブロックだけです。</translation>
    </message>
    <message>
        <source>Only an article can lead the edition.</source>
        <translation>トップ記事にできるのは記事だけです。</translation>
    </message>
    <message>
        <source>Only an article has a picture of its own.</source>
        <translation>元の写真があるのは記事だけです。</translation>
    </message>
    <message>
        <source>Only an article&apos;s words can be overridden.</source>
        <translation>号の中で書き換えられるのは記事の文章だけです。</translation>
    </message>
    <message>
        <source>Only an issued edition is corrected.</source>
        <translation>訂正できるのは発行済みの号だけです。</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched, not {named}.</source>
        <translation>取得できるのはhttpとhttpsのアドレスだけです（{named}は不可）。</translation>
    </message>
    <message>
        <source>Only {found} of at least {wanted} articles were found.</source>
        <translation>記事が{found}件しか見つかりませんでした（必要な最少数は{wanted}件）。</translation>
    </message>
    <message>
        <source>Open it in a browser and save the page again, or import another one.</source>
        <translation>ブラウザーで開いて保存し直すか、別のページを取り込んでください。</translation>
    </message>
    <message>
        <source>Open it in a browser, and copy the address from there.</source>
        <translation>ブラウザーで開き、そこからアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Open it in a mail program and send it from there: the server that sends it signs it (DKIM), and a list&apos;s service adds the way to unsubscribe.</source>
        <translation>メールソフトで開いて送信してください。送信サーバーが署名（DKIM）し、配信サービスが配信停止の手段を加えます。</translation>
    </message>
    <message>
        <source>Open it in a picture editor and export it as JPEG.</source>
        <translation>画像編集ソフトで開き、JPEGとして書き出してください。</translation>
    </message>
    <message>
        <source>Open it there, or update this one.</source>
        <translation>そのバージョンで開くか、このDigest Deskを更新してください。</translation>
    </message>
    <message>
        <source>Open it with that version, or update this one.</source>
        <translation>そのバージョンで開くか、このDigest Deskを更新してください。</translation>
    </message>
    <message>
        <source>Open its address in a browser: the feed may be forgotten, or its address old.</source>
        <translation>ブラウザーでアドレスを開いてください。フィードの更新停止や、古いアドレスが考えられます。</translation>
    </message>
    <message>
        <source>Open its address in a browser: the site may have moved its feed or changed a page.</source>
        <translation>ブラウザーでアドレスを開いてください。フィードの移転やページの変更が考えられます。</translation>
    </message>
    <message>
        <source>Open its address in a browser; correct the address, or pause the source.</source>
        <translation>ブラウザーでアドレスを開いて確認し、アドレスを直すか、情報源を一時停止してください。</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy the one you arrive at.</source>
        <translation>ブラウザーでアドレスを開き、最終的に表示されたアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Open the address in a browser; if a page comes, save and import it.</source>
        <translation>ブラウザーでアドレスを開き、ページが表示されたら保存して取り込んでください。</translation>
    </message>
    <message>
        <source>Open the page in a browser and save it again.</source>
        <translation>ブラウザーでページを開き、保存し直してください。</translation>
    </message>
    <message>
        <source>Open the site in a browser and copy the new address.</source>
        <translation>ブラウザーでサイトを開き、新しいアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Outlook on Windows and Gmail&apos;s app know no grids.</source>
        <translation>Windows版OutlookとGmailアプリはグリッドに対応していません。</translation>
    </message>
    <message>
        <source>Outlook on Windows and Gmail&apos;s app write in lines.</source>
        <translation>Windows版OutlookとGmailアプリは横書きで組みます。</translation>
    </message>
    <message>
        <source>Outlook on Windows cuts nothing off.</source>
        <translation>Windows版Outlookははみ出しを切り取りません。</translation>
    </message>
    <message>
        <source>Outlook on Windows distorts such a picture.</source>
        <translation>Windows版Outlookではこのような画像がゆがみます。</translation>
    </message>
    <message>
        <source>Outlook on Windows does no sums in styles.</source>
        <translation>Windows版Outlookはスタイルの計算をしません。</translation>
    </message>
    <message>
        <source>Outlook on Windows knows no flexible boxes.</source>
        <translation>Windows版Outlookはフレキシブルボックスに対応していません。</translation>
    </message>
    <message>
        <source>Outlook on Windows knows pixels, points and ems alone.</source>
        <translation>Windows版Outlookが理解する単位はピクセル、ポイント、emだけです。</translation>
    </message>
    <message>
        <source>Outlook on Windows leaves gaps out.</source>
        <translation>Windows版Outlookは間隔指定を無視します。</translation>
    </message>
    <message>
        <source>Outlook on Windows lets nothing float.</source>
        <translation>Windows版Outlookは回り込みに対応していません。</translation>
    </message>
    <message>
        <source>Outlook on Windows paints no gradients.</source>
        <translation>Windows版Outlookはグラデーションを描画しません。</translation>
    </message>
    <message>
        <source>Outlook on Windows shows no background picture.</source>
        <translation>Windows版Outlookは背景画像を表示しません。</translation>
    </message>
    <message>
        <source>Pages behind a login can be saved and imported.</source>
        <translation>ログインが必要なページは、保存してから取り込めます。</translation>
    </message>
    <message>
        <source>Pages behind a paywall can be saved and imported.</source>
        <translation>有料のページは、保存してから取り込めます。</translation>
    </message>
    <message>
        <source>Phones would show the mail small: it names no viewport.</source>
        <translation>ビューポートの指定がないため、スマートフォンでは小さく表示されます。</translation>
    </message>
    <message>
        <source>Print fewer blocks, or shorter texts and rankings.</source>
        <translation>ブロックを減らすか、文章やランキングを短くしてください。</translation>
    </message>
    <message>
        <source>Print fewer pictures.</source>
        <translation>写真を減らしてください。</translation>
    </message>
    <message>
        <source>Put a backup in its place, or choose another desk.</source>
        <translation>バックアップから復元するか、別のデスクを選んでください。</translation>
    </message>
    <message>
        <source>Put a backup in its place, or move it away and gather anew.</source>
        <translation>バックアップから復元するか、移動して収集し直してください。</translation>
    </message>
    <message>
        <source>Put the picture beside the page and import it again.</source>
        <translation>写真をページと同じ場所に置いて、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds.</source>
        <translation>読み取りに{seconds}秒以上かかりました。</translation>
    </message>
    <message>
        <source>Remove the source or give it a new address.</source>
        <translation>情報源を削除するか、新しいアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Remove the source.</source>
        <translation>情報源を削除してください。</translation>
    </message>
    <message>
        <source>Running text stands between the heading and the items.</source>
        <translation>見出しと項目の間に本文があります。</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported.</source>
        <translation>SOCKSプロキシには対応していません。</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Save it again as an .ics file, or take it out of the schedule.</source>
        <translation>.icsファイルとして保存し直すか、スケジュールから外してください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>Save pages there as .html or .txt, or choose another folder.</source>
        <translation>.htmlまたは.txtでページを保存するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Save the page in a browser and import it.</source>
        <translation>ブラウザーでページを保存して取り込んでください。</translation>
    </message>
    <message>
        <source>Say in the inspector what it shows.</source>
        <translation>インスペクターで、何の写真かを入力してください。</translation>
    </message>
    <message>
        <source>Scale it below 40 million pixels in a picture editor.</source>
        <translation>画像編集ソフトで4,000万画素未満に縮小してください。</translation>
    </message>
    <message>
        <source>See: digest themes list</source>
        <translation>テーマ一覧で確認してください。</translation>
    </message>
    <message>
        <source>Set it: timedatectl set-timezone Europe/Dublin (or TZ).</source>
        <translation>timedatectl set-timezone Asia/Tokyo（または環境変数TZ）で設定してください。</translation>
    </message>
    <message>
        <source>Set network.proxy-login to the name, and give the password to the keyring, in the settings or by digest settings secret set network.proxy-password.</source>
        <translation>設定の［プロキシのユーザー名］に名前を、［プロキシのパスワード］にパスワードを入力してください。パスワードはキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>題名を短くしてください。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>もう一度開始してください。</translation>
    </message>
    <message>
        <source>Start it again; what was gathered is kept.</source>
        <translation>もう一度開始してください。収集したものは残っています。</translation>
    </message>
    <message>
        <source>Start or unlock the system&apos;s keyring (GNOME Keyring, KWallet, …) and try again; for a service without one set the environment variable {variable}.</source>
        <translation>システムのキーリング（GNOME Keyring、KWalletなど）を起動またはロック解除して、もう一度お試しください。キーリングのないサービスでは、環境変数{variable}を設定してください。</translation>
    </message>
    <message>
        <source>Such an address is never fetched from.</source>
        <translation>このようなアドレスからは取得しません。</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Take it out of the theme&apos;s mail templates, or see that the mail is whole without it.</source>
        <translation>テーマのメール用テンプレートから取り除くか、なくても支障がないことを確認してください。</translation>
    </message>
    <message>
        <source>Take it over, or go on in a copy.</source>
        <translation>編集を引き継ぐか、コピーで続けてください。</translation>
    </message>
    <message>
        <source>Take out characters that no font has, such as pictograms.</source>
        <translation>絵文字など、フォントにない文字を取り除いてください。</translation>
    </message>
    <message>
        <source>Take out the longest article or the largest table and try again.</source>
        <translation>最も長い記事か最も大きい表を外して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Take out the longest article, or try another theme.</source>
        <translation>最も長い記事を外すか、別のテーマをお試しください。</translation>
    </message>
    <message>
        <source>Texts stand in quotes, lists in square brackets.</source>
        <translation>文字列は引用符で、リストは角括弧で囲みます。</translation>
    </message>
    <message>
        <source>The address holds a line break, a backslash or another character no address has.</source>
        <translation>改行やバックスラッシュなど、アドレスに使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The answer of {host} broke off or is damaged.</source>
        <translation>{host}の応答が途切れたか、壊れています。</translation>
    </message>
    <message>
        <source>The archive was checked and is not PDF/A-3b: {reason}.</source>
        <translation>検査の結果、保存用PDFがPDF/A-3bに適合していません：{reason}。</translation>
    </message>
    <message>
        <source>The archive “{name}” holds no page.</source>
        <translation>アーカイブ「{name}」にページがありません。</translation>
    </message>
    <message>
        <source>The article&apos;s headline says the same.</source>
        <translation>記事の見出しも同じ内容です。</translation>
    </message>
    <message>
        <source>The calendar {place} cannot be read: {reason}.</source>
        <translation>カレンダー{place}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>The certificates in {file} can&apos;t be used: {why}.</source>
        <translation>{file}の証明書を使用できません：{why}。</translation>
    </message>
    <message>
        <source>The channel needs a list of listmonk.</source>
        <translation>配信先にlistmonkのリストが必要です。</translation>
    </message>
    <message>
        <source>The channel {name} names no API user.</source>
        <translation>配信先{name}にAPIユーザーの指定がありません。</translation>
    </message>
    <message>
        <source>The channel {path} asks for a format that does not exist: {reason}.</source>
        <translation>配信先{path}に存在しない形式が指定されています：{reason}。</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>The dateline “{line}” names no day.</source>
        <translation>日付行「{line}」に日付がありません。</translation>
    </message>
    <message>
        <source>The desk {place} could not be made: {reason}.</source>
        <translation>デスク{place}を作成できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The draft was changed again and again while it was being issued.</source>
        <translation>発行中に下書きが何度も変更されました。</translation>
    </message>
    <message>
        <source>The draft would be frozen before it is made.</source>
        <translation>下書きが作成前に確定することになります。</translation>
    </message>
    <message>
        <source>The edition already has a block “{id}”.</source>
        <translation>この号にはすでにブロック「{id}」があります。</translation>
    </message>
    <message>
        <source>The edition already has a section “{id}”.</source>
        <translation>この号にはすでにセクション「{id}」があります。</translation>
    </message>
    <message>
        <source>The edition has a lead already; it can have one only.</source>
        <translation>この号にはすでにトップ記事があります。トップ記事は1つだけです。</translation>
    </message>
    <message>
        <source>The edition has no block “{id}”.</source>
        <translation>この号にブロック「{id}」はありません。</translation>
    </message>
    <message>
        <source>The edition has no front page.</source>
        <translation>この号にトップページがありません。</translation>
    </message>
    <message>
        <source>The edition has no section “{id}”.</source>
        <translation>この号にセクション「{id}」はありません。</translation>
    </message>
    <message>
        <source>The edition needs more memory than a rendering may use.</source>
        <translation>この号の組版には、使用できる量を超えるメモリが必要です。</translation>
    </message>
    <message>
        <source>The edition of {date} is being made elsewhere.</source>
        <translation>{date}号はほかで作成中です。</translation>
    </message>
    <message>
        <source>The editor holds it back; it waits for approval.</source>
        <translation>編集者が保留しています。承認を待っています。</translation>
    </message>
    <message>
        <source>The editor pinned it.</source>
        <translation>手動で固定しました。</translation>
    </message>
    <message>
        <source>The editor skipped it.</source>
        <translation>編集者が見送りました。</translation>
    </message>
    <message>
        <source>The encoding is not named; it was read as {encoding}.</source>
        <translation>文字コードの指定がないため、{encoding}として読み取りました。</translation>
    </message>
    <message>
        <source>The feed has no entries.</source>
        <translation>フィードに項目がありません。</translation>
    </message>
    <message>
        <source>The feed is damaged; its beginning was read.</source>
        <translation>フィードが壊れているため、先頭の部分だけを読み取りました。</translation>
    </message>
    <message>
        <source>The feed of “{source}” is damaged. {why}</source>
        <translation>「{source}」のフィードは壊れています。{why}</translation>
    </message>
    <message>
        <source>The feed {address} did not come: {why}</source>
        <translation>フィード{address}を取得できませんでした：{why}</translation>
    </message>
    <message>
        <source>The fetching from {host} was stopped.</source>
        <translation>{host}からの取得を中止しました。</translation>
    </message>
    <message>
        <source>The file “{name}” is larger than {size} MB.</source>
        <translation>ファイル「{name}」は{size} MBを超えています。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>フォルダー{folder}を使用できません：{reason}。</translation>
    </message>
    <message>
        <source>The folder {folder} holds the site of another publication.</source>
        <translation>フォルダー{folder}は別の刊行物のサイトです。</translation>
    </message>
    <message>
        <source>The folder {name} has more than {count} files.</source>
        <translation>フォルダー{name}に{count}個を超えるファイルがあります。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no pages, texts or feeds.</source>
        <translation>フォルダー「{folder}」にページ、テキスト、フィードがありません。</translation>
    </message>
    <message>
        <source>The formats are {known}.</source>
        <translation>使用できる形式：{known}</translation>
    </message>
    <message>
        <source>The front page can&apos;t be removed; remove its blocks instead.</source>
        <translation>トップページは削除できません。代わりに中のブロックを削除してください。</translation>
    </message>
    <message>
        <source>The heading “{heading}” does not say so.</source>
        <translation>見出し「{heading}」からは判断できません。</translation>
    </message>
    <message>
        <source>The heading “{heading}” is a common one of such lists.</source>
        <translation>見出し「{heading}」はこうしたリストによくあるものです。</translation>
    </message>
    <message>
        <source>The heading “{heading}” is that of another kind of list.</source>
        <translation>見出し「{heading}」は別の種類のリストのものです。</translation>
    </message>
    <message>
        <source>The heading “{heading}” may mean such a list.</source>
        <translation>見出し「{heading}」はこうしたリストの可能性があります。</translation>
    </message>
    <message>
        <source>The heading “{heading}” says so, with words of its own.</source>
        <translation>見出し「{heading}」が独自の言葉でそう示しています。</translation>
    </message>
    <message>
        <source>The heading “{heading}” says so.</source>
        <translation>見出し「{heading}」がそう示しています。</translation>
    </message>
    <message>
        <source>The items are numbered 1 to {count}.</source>
        <translation>項目に1から{count}の番号があります。</translation>
    </message>
    <message>
        <source>The keyring did not forget the password.</source>
        <translation>キーリングからパスワードを削除できませんでした。</translation>
    </message>
    <message>
        <source>The keyring did not give the password out.</source>
        <translation>キーリングからパスワードを取得できませんでした。</translation>
    </message>
    <message>
        <source>The keyring did not keep the password.</source>
        <translation>キーリングにパスワードを保存できませんでした。</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>ライブラリは閉じられています。</translation>
    </message>
    <message>
        <source>The library {path} could not be brought up to date: {reason}</source>
        <translation>ライブラリ{path}を更新できませんでした：{reason}</translation>
    </message>
    <message>
        <source>The library {path} refused: {reason}</source>
        <translation>ライブラリ{path}でエラーが発生しました：{reason}</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Digest Desk.</source>
        <translation>ライブラリ{path}は、より新しいDigest Deskで作られています。</translation>
    </message>
    <message>
        <source>The library {path} {what}.</source>
        <translation>ライブラリ{path}：{what}。</translation>
    </message>
    <message>
        <source>The link “{name}” leads to no web address.</source>
        <translation>リンク「{name}」の先はWebアドレスではありません。</translation>
    </message>
    <message>
        <source>The links lead to articles of this site.</source>
        <translation>リンク先はこのサイトの記事です。</translation>
    </message>
    <message>
        <source>The links lead to sections, tags or authors.</source>
        <translation>リンク先はセクション、タグ、筆者です。</translation>
    </message>
    <message>
        <source>The list is damaged; what could be read of it was.</source>
        <translation>一覧が壊れているため、読み取れた部分だけを使います。</translation>
    </message>
    <message>
        <source>The list of recipients {place} cannot be read: {reason}.</source>
        <translation>宛先リスト{place}を読めません：{reason}。</translation>
    </message>
    <message>
        <source>The machine&apos;s is unclear: {reason}.</source>
        <translation>コンピューターの設定がわかりません：{reason}。</translation>
    </message>
    <message>
        <source>The mail channel “{name}” has no recipients.</source>
        <translation>配信先「{name}」に受取人がいません。</translation>
    </message>
    <message>
        <source>The mail channel “{name}” would tell its password unencrypted.</source>
        <translation>配信先「{name}」のパスワードが暗号化されずに送られてしまいます。</translation>
    </message>
    <message>
        <source>The mail does not say in which language it is.</source>
        <translation>メールに言語の指定がありません。</translation>
    </message>
    <message>
        <source>The mail has no colours of its own for dark screens.</source>
        <translation>メールに暗い画面用の配色がありません。</translation>
    </message>
    <message>
        <source>The mail has no preheader: lists of mails show its first words instead.</source>
        <translation>プリヘッダーがないため、メール一覧には冒頭の文が表示されます。</translation>
    </message>
    <message>
        <source>The mail has {size}: it is cut off there.</source>
        <translation>メールは{size}です。そこで途切れます。</translation>
    </message>
    <message>
        <source>The mail has {size}; servers on the way may add the rest.</source>
        <translation>メールは{size}です。途中のサーバーが残りを加える可能性があります。</translation>
    </message>
    <message>
        <source>The mail server has put them off; they are tried again by themselves.</source>
        <translation>メールサーバーが後回しにしました。自動的にもう一度試します。</translation>
    </message>
    <message>
        <source>The mail server {host} breaks off each conversation.</source>
        <translation>メールサーバー{host}が毎回通信を打ち切ります。</translation>
    </message>
    <message>
        <source>The mail server {host} broke off the conversation.</source>
        <translation>メールサーバー{host}が通信を打ち切りました。</translation>
    </message>
    <message>
        <source>The mail server {host} can&apos;t be found.</source>
        <translation>メールサーバー{host}が見つかりません。</translation>
    </message>
    <message>
        <source>The mail server {host} can&apos;t prove who it is: {reason}.</source>
        <translation>メールサーバー{host}の証明書を確認できません：{reason}。</translation>
    </message>
    <message>
        <source>The mail server {host} did not take the message to {address}: {answer}.</source>
        <translation>メールサーバー{host}が{address}宛てのメールを受け付けませんでした：{answer}。</translation>
    </message>
    <message>
        <source>The mail server {host} does not accept the name “{user}” with its password.</source>
        <translation>メールサーバー{host}がユーザー名「{user}」とそのパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The mail server {host} does not answer.</source>
        <translation>メールサーバー{host}が応答しません。</translation>
    </message>
    <message>
        <source>The mail server {host} has taken the message to {address}.</source>
        <translation>メールサーバー{host}が{address}宛てのメールを受け付けました。</translation>
    </message>
    <message>
        <source>The mail server {host} is not ready: {answer}.</source>
        <translation>メールサーバー{host}の準備ができていません：{answer}。</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption (STARTTLS), or no login behind it.</source>
        <translation>メールサーバー{host}は暗号化（STARTTLS）、またはその後のログインに対応していません。</translation>
    </message>
    <message>
        <source>The mail server {host} refused all {count} recipients; the first: {answer}.</source>
        <translation>メールサーバー{host}が受取人{count}人すべてを拒否しました。最初の理由：{answer}。</translation>
    </message>
    <message>
        <source>The mail server {host} refuses every message: {answer}.</source>
        <translation>メールサーバー{host}がすべてのメールを拒否しました：{answer}。</translation>
    </message>
    <message>
        <source>The mail server {host} refuses the connection.</source>
        <translation>メールサーバー{host}が接続を拒否しました。</translation>
    </message>
    <message>
        <source>The mail server {host} refuses us: {answer}.</source>
        <translation>メールサーバー{host}に拒否されました：{answer}。</translation>
    </message>
    <message>
        <source>The mail server {host} takes no mail from {sender}: {answer}.</source>
        <translation>メールサーバー{host}が{sender}からのメールを受け付けません：{answer}。</translation>
    </message>
    <message>
        <source>The mail server {host} takes no names and passwords.</source>
        <translation>メールサーバー{host}はログインに対応していません。</translation>
    </message>
    <message>
        <source>The mail&apos;s HTML has no title.</source>
        <translation>メールのHTMLに題名がありません。</translation>
    </message>
    <message>
        <source>The mail&apos;s first heading is not its title.</source>
        <translation>メールの最初の見出しが題名ではありません。</translation>
    </message>
    <message>
        <source>The making of the edition was stopped.</source>
        <translation>号の作成を中止しました。</translation>
    </message>
    <message>
        <source>The margins leave too little of [papers.{name}].</source>
        <translation>余白が大きすぎて[papers.{name}]の紙面がほとんど残りません。</translation>
    </message>
    <message>
        <source>The message cannot be unsubscribed from with one click (RFC 8058).</source>
        <translation>ワンクリックで配信停止できません（RFC 8058）。</translation>
    </message>
    <message>
        <source>The message has a line that is too long, or a zero byte, for some servers.</source>
        <translation>一部のサーバーには長すぎる行、またはゼロバイトがあります。</translation>
    </message>
    <message>
        <source>The message has no HTML part.</source>
        <translation>メッセージにHTML部分がありません。</translation>
    </message>
    <message>
        <source>The message has no text part.</source>
        <translation>メッセージにテキスト部分がありません。</translation>
    </message>
    <message>
        <source>The message has no way to unsubscribe.</source>
        <translation>配信停止の手段がありません。</translation>
    </message>
    <message>
        <source>The message has no {name}.</source>
        <translation>メッセージに{name}がありません。</translation>
    </message>
    <message>
        <source>The message is a draft without sender and recipients.</source>
        <translation>差出人と宛先のない下書きメッセージです。</translation>
    </message>
    <message>
        <source>The message is not well formed: {kind}.</source>
        <translation>メッセージの形式が正しくありません：{kind}。</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found.</source>
        <translation>{host}という名前が見つかりません。</translation>
    </message>
    <message>
        <source>The page announces this feed.</source>
        <translation>ページが案内しているフィードです。</translation>
    </message>
    <message>
        <source>The page holds more than any page should; a part was cut.</source>
        <translation>ページの内容が多すぎるため、一部を省きました。</translation>
    </message>
    <message>
        <source>The page is nested too deeply; what stands below was cut.</source>
        <translation>ページの入れ子が深すぎるため、その下を省きました。</translation>
    </message>
    <message>
        <source>The page is too long; what stands at its end was cut.</source>
        <translation>ページが長すぎるため、末尾を省きました。</translation>
    </message>
    <message>
        <source>The page links to it.</source>
        <translation>ページからリンクされています。</translation>
    </message>
    <message>
        <source>The page&apos;s makers call the box “{name}”.</source>
        <translation>ページ内でこの枠は「{name}」と名付けられています。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>パスワードが空です。</translation>
    </message>
    <message>
        <source>The password of listmonk would travel unencrypted.</source>
        <translation>listmonkのパスワードが暗号化されずに送られてしまいます。</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” cannot be filled: {reason}.</source>
        <translation>書式「{pattern}」を埋められません：{reason}。</translation>
    </message>
    <message>
        <source>The picture is too large: {width} × {height} pixels.</source>
        <translation>写真が大きすぎます：{width} × {height}ピクセル。</translation>
    </message>
    <message>
        <source>The picture {picture} does not bear the hash of its content.</source>
        <translation>写真{picture}の名前が内容のハッシュと一致しません。</translation>
    </message>
    <message>
        <source>The picture “{address}” lies outside the page&apos;s folder.</source>
        <translation>写真「{address}」はページのフォルダーの外にあります。</translation>
    </message>
    <message>
        <source>The picture&apos;s address “{address}” leads nowhere.</source>
        <translation>写真のアドレス「{address}」は存在しません。</translation>
    </message>
    <message>
        <source>The pinned ranking “{title}” has no valid CSS selector.</source>
        <translation>固定したランキング「{title}」のCSSセレクターが正しくありません。</translation>
    </message>
    <message>
        <source>The pinned ranking “{title}” holds no list of articles.</source>
        <translation>固定したランキング「{title}」に記事のリストがありません。</translation>
    </message>
    <message>
        <source>The pinned ranking “{title}” is not in the page.</source>
        <translation>固定したランキング「{title}」がページにありません。</translation>
    </message>
    <message>
        <source>The process that read it ended; the page may be made to do harm.</source>
        <translation>読み取りのプロセスが終了しました。悪意のあるページの可能性があります。</translation>
    </message>
    <message>
        <source>The proxy does not connect to {host} ({reason}).</source>
        <translation>プロキシが{host}に接続しません（{reason}）。</translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be reached.</source>
        <translation>プロキシ{proxy}に接続できません。</translation>
    </message>
    <message>
        <source>The public holidays of “{country}” are not known.</source>
        <translation>「{country}」の祝日は分かりません。</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>読み取りを中止しました。</translation>
    </message>
    <message>
        <source>The rendering failed: {kind}: {reason}</source>
        <translation>組版に失敗しました：{kind}：{reason}</translation>
    </message>
    <message>
        <source>The rendering process does not start.</source>
        <translation>組版プロセスを開始できません。</translation>
    </message>
    <message>
        <source>The rendering process ended unexpectedly.</source>
        <translation>組版プロセスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>The rendering took longer than {seconds} seconds and was stopped.</source>
        <translation>組版に{seconds}秒以上かかったため、中止しました。</translation>
    </message>
    <message>
        <source>The rendering was stopped.</source>
        <translation>組版を中止しました。</translation>
    </message>
    <message>
        <source>The schedule names no weekday.</source>
        <translation>スケジュールに曜日がありません。</translation>
    </message>
    <message>
        <source>The schedule&apos;s catch-up window is too long.</source>
        <translation>スケジュールの遅れて作る期限が長すぎます。</translation>
    </message>
    <message>
        <source>The schedule&apos;s review is too long.</source>
        <translation>スケジュールの確認時間が長すぎます。</translation>
    </message>
    <message>
        <source>The schedule&apos;s slot has no name.</source>
        <translation>スケジュールの枠に名前がありません。</translation>
    </message>
    <message>
        <source>The server fell silent.</source>
        <translation>サーバーが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The site does not announce it; it was found at a usual address.</source>
        <translation>サイトの案内はありませんが、一般的なアドレスで見つかりました。</translation>
    </message>
    <message>
        <source>The site needs a format.</source>
        <translation>サイトには形式が必要です。</translation>
    </message>
    <message>
        <source>The subject is long: phones show its first forty characters.</source>
        <translation>件名が長すぎます。スマートフォンでは先頭の約40文字が表示されます。</translation>
    </message>
    <message>
        <source>The text could not be found ({kind}).</source>
        <translation>本文が見つかりませんでした（{kind}）。</translation>
    </message>
    <message>
        <source>The text is longer than any article; its end was left out.</source>
        <translation>本文が長すぎるため、末尾を省きました。</translation>
    </message>
    <message>
        <source>The text part comes behind the HTML: it would be shown instead.</source>
        <translation>テキスト部分がHTMLの後ろにあるため、そちらが表示されてしまいます。</translation>
    </message>
    <message>
        <source>The theme has no file “{file}”.</source>
        <translation>テーマにファイル「{file}」がありません。</translation>
    </message>
    <message>
        <source>The theme “{key}” has no file “{file}”.</source>
        <translation>テーマ「{key}」にファイル「{file}」がありません。</translation>
    </message>
    <message>
        <source>The theme&apos;s mail.mjml.j2 gives no MJML: {reason}.</source>
        <translation>テーマのmail.mjml.j2が正しいMJMLになりません：{reason}。</translation>
    </message>
    <message>
        <source>The time zone database is missing.</source>
        <translation>タイムゾーンのデータベースがありません。</translation>
    </message>
    <message>
        <source>The titles are as long as headlines.</source>
        <translation>題名の長さが見出しと同程度です。</translation>
    </message>
    <message>
        <source>The titles are short.</source>
        <translation>題名が短めです。</translation>
    </message>
    <message>
        <source>The titles are too short for headlines.</source>
        <translation>題名が見出しにしては短すぎます。</translation>
    </message>
    <message>
        <source>The variable “--{name}” is set nowhere.</source>
        <translation>変数「--{name}」はどこにも設定されていません。</translation>
    </message>
    <message>
        <source>The webhook did not arrive: {reason}</source>
        <translation>Webhookが届きませんでした：{reason}</translation>
    </message>
    <message>
        <source>The {format} file could not be written to {folder}: {reason}.</source>
        <translation>{format}ファイルを{folder}に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>There is a theme “{name}” already.</source>
        <translation>「{name}」というテーマはすでにあります。</translation>
    </message>
    <message>
        <source>There is no density {density}.</source>
        <translation>密度{density}はありません。</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>「{path}」というファイルもフォルダーもありません。</translation>
    </message>
    <message>
        <source>There is no picture to crop.</source>
        <translation>トリミングする写真がありません。</translation>
    </message>
    <message>
        <source>There is no theme “{key}”.</source>
        <translation>「{key}」というテーマはありません。</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”.</source>
        <translation>「{name}」というタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>There is no token for the channel {name}.</source>
        <translation>配信先{name}のトークンがありません。</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>「{name}」という{kind}はありません。</translation>
    </message>
    <message>
        <source>This address can&apos;t be read as a web address.</source>
        <translation>Webアドレスとして読み取れません。</translation>
    </message>
    <message>
        <source>This block has no picture.</source>
        <translation>このブロックに写真はありません。</translation>
    </message>
    <message>
        <source>This calls or includes itself without end.</source>
        <translation>自分自身を際限なく呼び出しています。</translation>
    </message>
    <message>
        <source>This cannot be read: {reason}.</source>
        <translation>読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the password, or it is not running.</source>
        <translation>このコンピューターにはパスワードを保存できるキーリングがないか、動作していません。</translation>
    </message>
    <message>
        <source>This database is not a library of Digest Desk.</source>
        <translation>このデータベースはDigest Deskのライブラリではありません。</translation>
    </message>
    <message>
        <source>This edition has been issued and cannot be changed.</source>
        <translation>この号は発行済みのため変更できません。</translation>
    </message>
    <message>
        <source>This edition was changed elsewhere meanwhile.</source>
        <translation>この号は、その間にほかの場所で変更されました。</translation>
    </message>
    <message>
        <source>This edition was delivered to {channel} as {format} before.</source>
        <translation>この号は{format}として{channel}に配信済みです。</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>このファイルがありません。</translation>
    </message>
    <message>
        <source>This is larger than a template may be.</source>
        <translation>テンプレートとして許される大きさを超えています。</translation>
    </message>
    <message>
        <source>This is no “property: value;”.</source>
        <translation>「プロパティ: 値;」の形ではありません。</translation>
    </message>
    <message>
        <source>This is not mended by a change of the edition.</source>
        <translation>号の変更では直せません。</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>UTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>This link leads out of the themes’ folder and is not followed.</source>
        <translation>このリンクはテーマのフォルダーの外を指すため、たどりません。</translation>
    </message>
    <message>
        <source>This run has ended already.</source>
        <translation>この実行はすでに終了しています。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Try again later; the source is tried again at the next gathering.</source>
        <translation>しばらくしてからもう一度お試しください。次回の収集でも再試行します。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, take out the block added last.</source>
        <translation>もう一度お試しください。繰り返す場合は、最後に追加したブロックを外してください。</translation>
    </message>
    <message>
        <source>Try another theme: a gradient or a transparent colour may be the cause.</source>
        <translation>別のテーマをお試しください。グラデーションや透明色が原因かもしれません。</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Two schedules make the slot “{name}”.</source>
        <translation>「{name}」という枠のスケジュールが2つあります。</translation>
    </message>
    <message>
        <source>Type it in the publication&apos;s window, or set {variable}.</source>
        <translation>刊行物のウィンドウで入力するか、{variable}を設定してください。</translation>
    </message>
    <message>
        <source>Type it, or forget it.</source>
        <translation>入力するか、削除してください。</translation>
    </message>
    <message>
        <source>Use a country&apos;s code such as IE, or with its part such as US-CA.</source>
        <translation>IEのような国コード、またはUS-CAのように地域まで指定してください。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Dublin, Asia/Tokyo or UTC.</source>
        <translation>Asia/Tokyo、Europe/Dublin、UTCのような名前を使ってください。</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>文字と数字を使ってください。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait for the next gathering or lower the limit.</source>
        <translation>次回の収集を待つか、上限を下げてください。</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>What each setting means: digest settings list</source>
        <translation>各設定の意味は設定画面で確認できます。</translation>
    </message>
    <message>
        <source>What has been printed is kept for good.</source>
        <translation>発行したものは永久に保存されます。</translation>
    </message>
    <message>
        <source>What {host} sends is larger than {size} MB.</source>
        <translation>{host}から送られるデータが{size} MBを超えています。</translation>
    </message>
    <message>
        <source>Who sends to many gives one, with List-Unsubscribe.</source>
        <translation>大量に送信する場合は、List-Unsubscribeで用意します。</translation>
    </message>
    <message>
        <source>With its pictures the message has {size} MB.</source>
        <translation>写真を含めたメッセージは{size} MBです。</translation>
    </message>
    <message>
        <source>Write it as #8c1d18.</source>
        <translation>#8c1d18のように入力してください。</translation>
    </message>
    <message>
        <source>Write it as http://host:port.</source>
        <translation>http://ホスト:ポート の形式で入力してください。</translation>
    </message>
    <message>
        <source>Write it as https://courier.example/.</source>
        <translation>https://courier.example/ のように書いてください。</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation>https://から始まるアドレス全体を入力してください。</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>as the theme has it</source>
        <translation>テーマ標準</translation>
    </message>
    <message>
        <source>asks for a name and password</source>
        <translation>ユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>asks for payment</source>
        <translation>料金の支払いを求めています</translation>
    </message>
    <message>
        <source>asks to be asked less often</source>
        <translation>アクセスの頻度を下げるよう求めています</translation>
    </message>
    <message>
        <source>byline added</source>
        <translation>署名を追加</translation>
    </message>
    <message>
        <source>byline changed</source>
        <translation>署名を変更</translation>
    </message>
    <message>
        <source>byline removed</source>
        <translation>署名を削除</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>cannot be read from the disk</source>
        <translation>ディスクから読み取れません</translation>
    </message>
    <message>
        <source>cannot grow: the disk is full</source>
        <translation>ディスクがいっぱいで書き込めません</translation>
    </message>
    <message>
        <source>close</source>
        <translation>詰める</translation>
    </message>
    <message>
        <source>comes with the program.</source>
        <translation>プログラムに付属しています。</translation>
    </message>
    <message>
        <source>could not be listed.</source>
        <translation>一覧を取得できません。</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>号</translation>
    </message>
    <message>
        <source>has no page at this address</source>
        <translation>このアドレスにページはありません</translation>
    </message>
    <message>
        <source>has taken this page away</source>
        <translation>このページは削除されました</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>headline changed</source>
        <translation>見出しを変更</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>is being written by another program</source>
        <translation>ほかのプログラムが書き込み中です</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>is not a database</source>
        <translation>データベースではありません</translation>
    </message>
    <message>
        <source>last run {date}: {what}.</source>
        <translation>前回の実行 {date}：{what}。</translation>
    </message>
    <message>
        <source>lies behind a proxy that asks for a name and password</source>
        <translation>途中のプロキシがユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>may not be opened</source>
        <translation>開く権限がありません</translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>may not show this page for legal reasons</source>
        <translation>法的な理由でこのページを表示できません</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>missing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>missing; pages in {names} will look poor.</source>
        <translation>ありません。{names}のページの見栄えが悪くなります。</translation>
    </message>
    <message>
        <source>not found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>not run yet.</source>
        <translation>まだ実行していません。</translation>
    </message>
    <message>
        <source>nothing ran when it was due at {moment}.</source>
        <translation>予定の{moment}に何も実行されていませんでした。</translation>
    </message>
    <message>
        <source>nothing that a reader would notice</source>
        <translation>読者にわかる変更なし</translation>
    </message>
    <message>
        <source>now update {number}</source>
        <translation>更新{number}に</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>pictures changed</source>
        <translation>写真を変更</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>刊行物</translation>
    </message>
    <message>
        <source>publication {name}</source>
        <translation>刊行物「{name}」</translation>
    </message>
    <message>
        <source>published</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>refuses to show this page to programs</source>
        <translation>プログラムにはこのページを表示しません</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>source {name}</source>
        <translation>情報源「{name}」</translation>
    </message>
    <message>
        <source>standfirst added</source>
        <translation>前文を追加</translation>
    </message>
    <message>
        <source>standfirst changed</source>
        <translation>前文を変更</translation>
    </message>
    <message>
        <source>standfirst removed</source>
        <translation>前文を削除</translation>
    </message>
    <message>
        <source>stands in the list twice</source>
        <translation>一覧に重複しています</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>system fonts</source>
        <translation>システムのフォント</translation>
    </message>
    <message>
        <source>the run of {date} failed: {why}</source>
        <translation>{date}の実行に失敗しました：{why}</translation>
    </message>
    <message>
        <source>time of publication changed</source>
        <translation>公開時刻を変更</translation>
    </message>
    <message>
        <source>time of update changed</source>
        <translation>更新時刻を変更</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>update marker removed</source>
        <translation>更新番号を削除</translation>
    </message>
    <message>
        <source>very close</source>
        <translation>とても詰める</translation>
    </message>
    <message>
        <source>very open</source>
        <translation>とてもゆったり</translation>
    </message>
    <message>
        <source>{address} is not a database&apos;s address.</source>
        <translation>{address}はデータベースのアドレスではありません。</translation>
    </message>
    <message>
        <source>{articles}, {files} delivered.</source>
        <translation>{articles}、{files}を配信しました。</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>記事{count}件</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>{count} families that themes name are installed.</source>
        <translation>テーマが使うフォント{count}書体がインストールされています。</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count}ファイル</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count}時間</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} of 1 source failed.</source>
        <translation>情報源1件のうち{count}件で失敗しました。</translation>
    </message>
    <message>
        <source>{count} of 1 source quiet.</source>
        <translation>情報源1件のうち{count}件で更新がありません。</translation>
    </message>
    <message>
        <source>{count} of the message&apos;s pictures are shown nowhere.</source>
        <translation>メッセージ内の写真{count}点が、どこにも表示されません。</translation>
    </message>
    <message>
        <source>{count} of {all} recipients of “{name}” are still to get the edition.</source>
        <translation>「{name}」の受取人{all}人のうち{count}人に、号がまだ届いていません。</translation>
    </message>
    <message>
        <source>{count} of {all} sources failed.</source>
        <translation>情報源{all}件のうち{count}件で失敗しました。</translation>
    </message>
    <message>
        <source>{count} of {all} sources quiet.</source>
        <translation>情報源{all}件のうち{count}件で更新がありません。</translation>
    </message>
    <message>
        <source>{count} pages did not come. {why}</source>
        <translation>{count}ページを取得できませんでした。{why}</translation>
    </message>
    <message>
        <source>{count} pages did not come. {why} The feed&apos;s own texts stand for them.</source>
        <translation>{count}ページを取得できませんでした。{why}代わりにフィードの本文を使います。</translation>
    </message>
    <message>
        <source>{count} paragraphs added</source>
        <translation>{count}段落を追加</translation>
    </message>
    <message>
        <source>{count} paragraphs changed</source>
        <translation>{count}段落を変更</translation>
    </message>
    <message>
        <source>{count} paragraphs removed</source>
        <translation>{count}段落を削除</translation>
    </message>
    <message>
        <source>{count} pictures did not come. {why}</source>
        <translation>写真{count}点を取得できませんでした。{why}</translation>
    </message>
    <message>
        <source>{count} texts are shortened and lead on to the whole.</source>
        <translation>{count}個の文章を短縮し、全文へのリンクを付けています。</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}.</source>
        <translation>{file}は壊れています：{reason}。</translation>
    </message>
    <message>
        <source>{file}, {size} MB, sound.</source>
        <translation>{file}（{size} MB）は正常です。</translation>
    </message>
    <message>
        <source>{folder} takes files.</source>
        <translation>{folder}にファイルを書き込めます。</translation>
    </message>
    <message>
        <source>{folder} takes no files.</source>
        <translation>{folder}にはファイルを書き込めません。</translation>
    </message>
    <message>
        <source>{host} answered with an empty page.</source>
        <translation>{host}から空のページが返されました。</translation>
    </message>
    <message>
        <source>{host} asks programs not to read this page ({named}).</source>
        <translation>{host}は、プログラムがこのページを読まないよう求めています（{named}）。</translation>
    </message>
    <message>
        <source>{host} asks to come back after {time} (status {status}).</source>
        <translation>{host}が{time}以降に再度アクセスするよう求めています（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} asks to come back after {time}.</source>
        <translation>{host}が{time}以降に再度アクセスするよう求めています。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>{host}に接続できません。</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove who it is: {reason}.</source>
        <translation>{host}の証明書を確認できません：{reason}。</translation>
    </message>
    <message>
        <source>{host} did not finish answering within {seconds} seconds.</source>
        <translation>{host}の応答が{seconds}秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>{host} did not give the page (status {status}).</source>
        <translation>{host}からページを取得できませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} did not take the webhook (status {status}).</source>
        <translation>{host}がWebhookを受け付けませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} does not answer as listmonk does.</source>
        <translation>{host}の応答はlistmonkのものではありません。</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host}が応答しません。</translation>
    </message>
    <message>
        <source>{host} does not let us in (status {status}).</source>
        <translation>{host}に入れません（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} does not say what programs may read: its robots.txt fails (status {status}).</source>
        <translation>{host}のrobots.txtを取得できず、プログラムが読める範囲がわかりません（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} does not show the page to programs (status {status}).</source>
        <translation>{host}はプログラムにページを表示しません（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} gave no page (status {status}).</source>
        <translation>{host}からページを取得できませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (status {status}).</source>
        <translation>{host}側で障害が起きています（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} has no address.</source>
        <translation>{host}のアドレスがありません。</translation>
    </message>
    <message>
        <source>{host} has no page there (status {status}).</source>
        <translation>{host}にそのページはありません（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} is not ready (status {status}).</source>
        <translation>{host}の準備ができていません（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} is on a private or reserved network, which is not fetched from.</source>
        <translation>{host}は私設または予約されたネットワークにあるため、取得しません。</translation>
    </message>
    <message>
        <source>{host} refuses the campaign (status {status}).</source>
        <translation>{host}がキャンペーンを拒否しました（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} refuses the connection.</source>
        <translation>{host}が接続を拒否しています。</translation>
    </message>
    <message>
        <source>{host} sends its page packed {named}, though it was asked not to.</source>
        <translation>{host}が、要求していない圧縮形式（{named}）でページを送ってきます。</translation>
    </message>
    <message>
        <source>{host} sends more than {size} kB before its page.</source>
        <translation>{host}がページの前に{size} kBを超えるデータを送ってきます。</translation>
    </message>
    <message>
        <source>{host} sends on from address to address, more than {most} times.</source>
        <translation>{host}で転送が{most}回を超えて繰り返されました。</translation>
    </message>
    <message>
        <source>{host} sends on to an address that is not fetched: {why}</source>
        <translation>{host}の転送先は取得できないアドレスです：{why}</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds.</source>
        <translation>{host}から{seconds}秒間何も送られてきませんでした。</translation>
    </message>
    <message>
        <source>{host} took the message (status {status}).</source>
        <translation>{host}がメッセージを受け付けました（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{host} {what} (status {status}).</source>
        <translation>{host}：{what}（ステータス{status}）。</translation>
    </message>
    <message>
        <source>{names} missing.</source>
        <translation>{names}がありません。</translation>
    </message>
    <message>
        <source>{name} begins with a line too long for a headline; it was cut.</source>
        <translation>{name}の1行目は見出しには長すぎるため、短くしました。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be “{words}”. {why}</source>
        <translation>{name}を「{words}」にはできません。{why}</translation>
    </message>
    <message>
        <source>{name} has more than {count} parts; the others were left out.</source>
        <translation>{name}には{count}個を超える部分があるため、残りを除外しました。</translation>
    </message>
    <message>
        <source>{name} has no headline; it bears the file&apos;s name.</source>
        <translation>{name}に見出しがないため、ファイル名を使います。</translation>
    </message>
    <message>
        <source>{name} has {count} lines; the first {most} were read.</source>
        <translation>{name}は{count}行あるため、先頭の{most}行を読み取りました。</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name}にテキストがありません。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}は空です。</translation>
    </message>
    <message>
        <source>{name} is neither a page nor a feed.</source>
        <translation>{name}はページでもフィードでもありません。</translation>
    </message>
    <message>
        <source>{name} is neither a page, a text nor a feed.</source>
        <translation>{name}はページでもテキストでもフィードでもありません。</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8.</source>
        <translation>{name}はUTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>{name} is not a web page that could list articles.</source>
        <translation>{name}は記事を一覧できるWebページではありません。</translation>
    </message>
    <message>
        <source>{name} is packed, and damaged.</source>
        <translation>{name}は圧縮されていますが、壊れています。</translation>
    </message>
    <message>
        <source>{name} is packed, and its end is missing.</source>
        <translation>{name}は圧縮されていますが、末尾が欠けています。</translation>
    </message>
    <message>
        <source>{name} is too large for a recipe.</source>
        <translation>{name}はレシピには大きすぎます。</translation>
    </message>
    <message>
        <source>{name} on {host} has this edition open.</source>
        <translation>{host}の{name}さんがこの号を開いています。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {size} MB and was not read.</source>
        <translation>{name}は展開すると{size} MBを超えるため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>{name}, line {line}: this is not TOML. {reason}.</source>
        <translation>{name}、{line}行目：TOMLではありません。{reason}。</translation>
    </message>
    <message>
        <source>{one} {next}</source>
        <translation>{one}{next}</translation>
    </message>
    <message>
        <source>{publication} has no source “{source}”.</source>
        <translation>{publication}に情報源「{source}」はありません。</translation>
    </message>
    <message>
        <source>{size} GB free at {place}.</source>
        <translation>{place}の空き容量は{size} GBです。</translation>
    </message>
    <message>
        <source>{size} KB of the {most} KB that Gmail shows</source>
        <translation>{size} KB（Gmailの表示上限{most} KB）</translation>
    </message>
    <message>
        <source>{source}: none of its pages holds the pinned rankings.</source>
        <translation>{source}：固定したランキングがどのページにもありません。</translation>
    </message>
    <message>
        <source>{subject}: its picture did not come. {why}</source>
        <translation>{subject}：写真を取得できませんでした。{why}</translation>
    </message>
    <message>
        <source>{subject}: {why}</source>
        <translation>{subject}：{why}</translation>
    </message>
    <message>
        <source>{subject}: {why} The feed&apos;s own text stands for the page.</source>
        <translation>{subject}：{why}ページの代わりにフィードの本文を使います。</translation>
    </message>
    <message>
        <source>{version} is too old.</source>
        <translation>{version}は古すぎます。</translation>
    </message>
    <message>
        <source>{zone}; {count} zones known.</source>
        <translation>{zone}。登録済みのタイムゾーンは{count}件です。</translation>
    </message>
    <message>
        <source>“{accent}” is no colour.</source>
        <translation>「{accent}」は色ではありません。</translation>
    </message>
    <message>
        <source>“{address}” can&apos;t be read as a path or an address.</source>
        <translation>「{address}」をパスまたはアドレスとして読み取れません。</translation>
    </message>
    <message>
        <source>“{address}” is neither a web address nor a file or folder.</source>
        <translation>「{address}」はWebアドレスでも、ファイルやフォルダーでもありません。</translation>
    </message>
    <message>
        <source>“{address}” is no web address.</source>
        <translation>「{address}」はWebのアドレスではありません。</translation>
    </message>
    <message>
        <source>“{address}” is not loaded: a theme reads asset: addresses only.</source>
        <translation>「{address}」は読み込みません。テーマが読めるのはasset:のアドレスだけです。</translation>
    </message>
    <message>
        <source>“{gone}” became “{come}” in paragraph {number}</source>
        <translation>第{number}段落で「{gone}」が「{come}」に変更</translation>
    </message>
    <message>
        <source>“{key}” is not the name of a theme.</source>
        <translation>「{key}」はテーマの名前ではありません。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read.</source>
        <translation>「{name}」を読み取れません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a theme.</source>
        <translation>「{name}」はテーマの名前に使えません。</translation>
    </message>
    <message>
        <source>“{name}” could not be rendered. {why}</source>
        <translation>「{name}」を組版できませんでした。{why}</translation>
    </message>
    <message>
        <source>“{name}” has no value.</source>
        <translation>「{name}」に値がありません。</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads out of the folder, and was left out.</source>
        <translation>「{name}」はフォルダーの外へのリンクのため、除外しました。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds no whole edition.</source>
        <translation>「{name}」は壊れています。号の一部がありません。</translation>
    </message>
    <message>
        <source>“{name}” is missing{where}.</source>
        <translation>「{name}」がありません{where}。</translation>
    </message>
    <message>
        <source>“{name}” is not a feed but a list of subscriptions (OPML); add it as sources.</source>
        <translation>「{name}」はフィードではなく購読一覧（OPML）です。情報源として追加してください。</translation>
    </message>
    <message>
        <source>“{name}” is not a feed but a web page</source>
        <translation>「{name}」はフィードではなくWebページです</translation>
    </message>
    <message>
        <source>“{name}” is not a feed but a web page.</source>
        <translation>「{name}」はフィードではなくWebページです。</translation>
    </message>
    <message>
        <source>“{name}” is not a feed but a web page; its feed is {address}.</source>
        <translation>「{name}」はフィードではなくWebページです。フィードは{address}です。</translation>
    </message>
    <message>
        <source>“{name}” is not a feed, or too damaged to be read as one.</source>
        <translation>「{name}」はフィードではないか、壊れていて読み取れません。</translation>
    </message>
    <message>
        <source>“{name}” is not a feed: it is JSON of another kind.</source>
        <translation>「{name}」はフィードではなく、別の種類のJSONです。</translation>
    </message>
    <message>
        <source>“{name}” is not a feed: it is neither RSS, Atom nor JSON Feed.</source>
        <translation>「{name}」はフィードではありません。RSS、Atom、JSON Feedのいずれでもありません。</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be printed: JPEG, PNG, WebP or GIF.</source>
        <translation>「{name}」は印刷できる画像（JPEG、PNG、WebP、GIF）ではありません。</translation>
    </message>
    <message>
        <source>“{name}” is not an OPML list of subscriptions.</source>
        <translation>「{name}」はOPMLの購読一覧ではありません。</translation>
    </message>
    <message>
        <source>“{name}” is not an edition’s file.</source>
        <translation>「{name}」は号のファイルではありません。</translation>
    </message>
    <message>
        <source>“{name}” is too large for an edition’s file.</source>
        <translation>「{name}」は号のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>“{name}” names no sources.</source>
        <translation>「{name}」に情報源がありません。</translation>
    </message>
    <message>
        <source>“{name}” should be {wanted}, not {given}.</source>
        <translation>「{name}」は{given}ではなく{wanted}を指定してください。</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Digest Desk.</source>
        <translation>「{name}」は、より新しいDigest Deskで保存されています。</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read: {why}.</source>
        <translation>「{path}」を読み取れません：{why}。</translation>
    </message>
    <message>
        <source>“{proxy}” is not the address of a proxy.</source>
        <translation>「{proxy}」はプロキシのアドレスではありません。</translation>
    </message>
    <message>
        <source>“{title}” has {count} items; the first {most} were kept.</source>
        <translation>「{title}」には{count}項目あるため、先頭の{most}項目を残しました。</translation>
    </message>
    <message>
        <source>“{words}” stands out too little on a dark screen: {ratio} to 1.</source>
        <translation>「{words}」の色が暗い画面で目立ちません（{ratio}:1）。</translation>
    </message>
    <message>
        <source>“{words}” stands out too little on a light screen: {ratio} to 1.</source>
        <translation>「{words}」の色が明るい画面で目立ちません（{ratio}:1）。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export anyway</source>
        <translation>それでも書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>PDF(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Webページ(&amp;W)</translation>
    </message>
    <message>
        <source>72 columns</source>
        <translation>72桁</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checking the e-mail</source>
        <translation>メールを点検しています</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>メール(&amp;M)</translation>
    </message>
    <message>
        <source>EPU&amp;B</source>
        <translation>EPUB(&amp;B)</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export as {format}</source>
        <translation>{format}として書き出す</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to {folder}.</source>
        <translation>
            <numerusform>%n個のファイルを{folder}に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>{path}に書き出しました。</translation>
    </message>
    <message>
        <source>Exporting “{name}”</source>
        <translation>「{name}」を書き出しています</translation>
    </message>
    <message>
        <source>Files of the same names are replaced.</source>
        <translation>同じ名前のファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF for a&amp;rchives</source>
        <translation>保存用PDF(&amp;R)</translation>
    </message>
    <message>
        <source>PDF for archives</source>
        <translation>保存用PDF</translation>
    </message>
    <message>
        <source>Page p&amp;ictures</source>
        <translation>ページの画像(&amp;I)</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>プレーンテキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>There is %n more.</source>
        <translation>
            <numerusform>ほかに%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>形式を1つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>a draft for a mail program</source>
        <translation>メールソフトで開く下書き</translation>
    </message>
    <message>
        <source>a picture of each page, in a zip</source>
        <translation>各ページの画像（ZIP）</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>for readers of books</source>
        <translation>電子書籍リーダー用</translation>
    </message>
    <message>
        <source>one file, pictures and all</source>
        <translation>写真も含めて1つのファイル</translation>
    </message>
    <message>
        <source>pictures of the pages</source>
        <translation>ページの画像</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>the same in many years</source>
        <translation>何年たっても同じ表示</translation>
    </message>
    <message>
        <source>to print and to read</source>
        <translation>印刷や閲覧用</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>“{name}”: rendering…</source>
        <translation>「{name}」：組版しています…</translation>
    </message>
    <message>
        <source>“{name}”: writing…</source>
        <translation>「{name}」：書き込んでいます…</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全セクション</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全情報源</translation>
    </message>
    <message>
        <source>Back to all articles</source>
        <translation>すべての記事に戻る</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Imported by hand</source>
        <translation>手動で取り込み</translation>
    </message>
    <message>
        <source>In a ranking</source>
        <translation>ランキング入り</translation>
    </message>
    <message>
        <source>Not yet run</source>
        <translation>未掲載</translation>
    </message>
    <message>
        <source>Only articles that no issued edition printed</source>
        <translation>発行済みの号に載っていない記事だけ</translation>
    </message>
    <message>
        <source>Only articles that stand in a ranking</source>
        <translation>ランキングに入っている記事だけ</translation>
    </message>
    <message>
        <source>Search headlines and text</source>
        <translation>見出しと本文を検索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Since the last edition</source>
        <translation>前号以降</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後の比較</translation>
    </message>
    <message>
        <source>Fit to</source>
        <comment>before a number of pages</comment>
        <translation>ページ数</translation>
    </message>
    <message numerus="yes">
        <source>Fit to %n page(s)</source>
        <translation>
            <numerusform>%nページに収める</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit to pages</source>
        <translation>ページ数に合わせる</translation>
    </message>
    <message>
        <source>Making up pages…</source>
        <translation>ページを組んでいます…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Set the type closer</source>
        <translation>文字組みを詰める</translation>
    </message>
    <message>
        <source>Set the type more openly</source>
        <translation>文字組みをゆったりさせる</translation>
    </message>
    <message>
        <source>Shorten “{title}”</source>
        <translation>「{title}」を縮める</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Steps, in the order of the edition</source>
        <translation>手順（号の並び順）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Trim “{title}”</source>
        <translation>「{title}」を刈り込む</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>about {share} pages</source>
        <translation>約{share}ページ</translation>
    </message>
    <message>
        <source>fills {gain} more</source>
        <translation>{gain}増える</translation>
    </message>
    <message>
        <source>frees {gain}</source>
        <translation>{gain}空く</translation>
    </message>
    <message>
        <source>less than 0.1 pages</source>
        <translation>0.1ページ未満</translation>
    </message>
    <message>
        <source>pages</source>
        <comment>behind their number</comment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>{before} → {after} pages</source>
        <translation>{before} → {after}ページ</translation>
    </message>
    <message>
        <source>{before} → {after} · {gain}</source>
        <translation>{before} → {after}・{gain}</translation>
    </message>
    <message>
        <source>{pages}, and nothing to shorten</source>
        <translation>{pages}。これ以上縮められません</translation>
    </message>
    <message>
        <source>{pages}: nothing to do</source>
        <translation>{pages}：必要な作業はありません</translation>
    </message>
    <message>
        <source>{step}: {before} → {after}</source>
        <translation>{step}：{before} → {after}</translation>
    </message>
    <message>
        <source>{told}: still {over} over</source>
        <translation>{told}：まだ{over}ページ超過</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message numerus="yes">
        <source>%n block(s) of the edition followed the library.</source>
        <translation>
            <numerusform>号のブロック%n個がライブラリに追従しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow the library (%n block(s))</source>
        <translation>
            <numerusform>ライブラリに追従（ブロック%n個）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n block(s) to the library</source>
        <translation>
            <numerusform>ブロック%n個をライブラリの内容に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert a block to the library</source>
        <translation>ブロックをライブラリの内容に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) say the same: {names}</source>
        <translation>
            <numerusform>ほかに%n件が同じ内容：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>改訂%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>A look at the article</source>
        <translation>記事のクイックルック</translation>
    </message>
    <message>
        <source>Add to the section</source>
        <translation>セクションに追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Space or Esc)</source>
        <translation>閉じる（スペースまたはEsc）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open at the source</source>
        <translation>元のページを開く</translation>
    </message>
    <message>
        <source>Ran in: {editions}</source>
        <translation>掲載した号：{editions}</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <translation>変更点を見る…</translation>
    </message>
    <message>
        <source>came {moment}</source>
        <translation>{moment}に受信</translation>
    </message>
    <message>
        <source>changed without a word</source>
        <translation>告知なしの変更</translation>
    </message>
    <message>
        <source>published {moment}</source>
        <translation>{moment}公開</translation>
    </message>
    <message>
        <source>update {number}</source>
        <translation>更新{number}</translation>
    </message>
    <message>
        <source>updated {moment}</source>
        <translation>{moment}更新</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>No program here opens folders.</source>
        <translation>このコンピューターにはフォルダーを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>ログは{folder}にあります。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>An issued edition has no history: it can’t be changed any more.</source>
        <translation>発行済みの号に履歴はありません。もう変更できないためです。</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>履歴を閉じる</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Every step will stand here, to go back to.</source>
        <translation>まだ何も変更していません。操作するたびにここに記録され、どこへでも戻れます。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>the edition is here</source>
        <translation>号は今この時点です</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours}時間前</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes}分前</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>&amp;Allow this private address</source>
        <translation>この私設アドレスを許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Filter by name, outcome or reason…</source>
        <translation>名前、結果、理由で絞り込み…</translation>
    </message>
    <message>
        <source>Filter what was imported</source>
        <translation>取り込み結果を絞り込む</translation>
    </message>
    <message>
        <source>Headline, file or address</source>
        <translation>見出し、ファイル、アドレス</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Read all that did not come once more</source>
        <translation>届かなかったものをすべてもう一度読み込みます</translation>
    </message>
    <message>
        <source>Read this one although it lies in a private network</source>
        <translation>私設ネットワークにありますが、これを読み込みます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason and remedy</source>
        <translation>理由と対処</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>取り込みの結果</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add to the edition</source>
        <translation>号に追加</translation>
    </message>
    <message>
        <source>Address of an article, a page or a feed:</source>
        <translation>記事、ページ、フィードのアドレス：</translation>
    </message>
    <message>
        <source>Allow this one</source>
        <translation>このアドレスを許可</translation>
    </message>
    <message>
        <source>Cancelled. {what}</source>
        <translation>キャンセルしました。{what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import a folder of pages</source>
        <translation>ページのフォルダーを取り込む</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>アドレスから取り込む</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>ページを取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln page(s)</source>
        <translation>
            <numerusform>%Lnページを取り込んでいます</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the text</source>
        <translation>テキストを取り込んでいます</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name}を取り込んでいます</translation>
    </message>
    <message>
        <source>Pages, texts and feeds (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.xml *.rss *.atom *.json *.url);;All files (*)</source>
        <translation>ページ、テキスト、フィード (*.html *.htm *.xhtml *.mhtml *.mht *.txt *.xml *.rss *.atom *.json *.url);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>一覧を見る</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Copy an address (https://…), files, or an article’s text with its headline on the first line; then paste.</source>
        <translation>アドレス（https://…）、ファイル、または1行目に見出しのある記事のテキストをコピーしてから、貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy its headline and text, from a browser or any other program; the headline stands on the first line.</source>
        <translation>ブラウザーなどから見出しと本文をコピーしてください。1行目が見出しになります。</translation>
    </message>
    <message>
        <source>Go to the edition (F6) and paste it there as a block.</source>
        <translation>号に移り（F6）、ブロックとして貼り付けてください。</translation>
    </message>
    <message>
        <source>Insert it as a text</source>
        <translation>テキストとして挿入</translation>
    </message>
    <message>
        <source>The clipboard holds a picture.</source>
        <translation>クリップボードの内容は写真です。</translation>
    </message>
    <message>
        <source>The clipboard holds neither a page nor an article.</source>
        <translation>クリップボードにページも記事もありません。</translation>
    </message>
    <message>
        <source>The clipboard holds no article.</source>
        <translation>クリップボードに記事がありません。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n article(s) selected.</source>
        <translation>
            <numerusform>記事を%n件選択しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n個のブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) selected, {articles} of them articles.</source>
        <translation>
            <numerusform>%n個のブロックを選択しています（うち記事{articles}件）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) selected; they have nothing to set.</source>
        <translation>
            <numerusform>%n個のブロックを選択しています。設定できる項目はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many for this place</source>
        <translation>
            <numerusform>この場所には%n文字多すぎます</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule between two blocks. It has nothing to set.</source>
        <translation>ブロックの間の罫線です。設定できる項目はありません。</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All {whole}</source>
        <translation>すべて（{whole}）</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://; this one is not printed.</source>
        <translation>アドレスはhttps://またはhttp://で始まります。これは印刷されません。</translation>
    </message>
    <message>
        <source>Another picture; or drop or paste one here</source>
        <translation>別の写真を選択（ここにドロップ、貼り付けもできます）</translation>
    </message>
    <message>
        <source>As it will print</source>
        <translation>印刷時の表示</translation>
    </message>
    <message>
        <source>As many as it takes</source>
        <translation>必要なだけ</translation>
    </message>
    <message>
        <source>Back to the article&apos;s own picture</source>
        <translation>記事の元の写真に戻す</translation>
    </message>
    <message>
        <source>Back to: {original}</source>
        <translation>元に戻す：{original}</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Captured on {moment}.</source>
        <translation>{moment}に取得。</translation>
    </message>
    <message>
        <source>Change how many are printed</source>
        <translation>掲載数を変更</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>日付を変更</translation>
    </message>
    <message>
        <source>Change the number of pages</source>
        <translation>ページ数を変更</translation>
    </message>
    <message>
        <source>Change the number of paragraphs</source>
        <translation>段落数を変更</translation>
    </message>
    <message>
        <source>Choose another theme (Ctrl+T)</source>
        <translation>別のテーマを選択（Ctrl+T）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Control and the arrow keys move them, Delete removes them.</source>
        <translation>Control+矢印キーで移動、Deleteキーで削除します。</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>トリミング…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Edited for this edition only.</source>
        <translation>この号だけの編集です。</translation>
    </message>
    <message>
        <source>Edited here: it no longer follows the library.</source>
        <translation>ここで編集したため、ライブラリには追従しません。</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>How many pages the edition is meant to have</source>
        <translation>号の予定ページ数</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Items printed</source>
        <translation>掲載する項目</translation>
    </message>
    <message>
        <source>Items: {titles}</source>
        <translation>項目：{titles}</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>肩見出し</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Lead article</source>
        <translation>トップ記事</translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation>写真を載せない</translation>
    </message>
    <message>
        <source>Leave the pictures out</source>
        <translation>写真を載せない</translation>
    </message>
    <message>
        <source>Line under it</source>
        <translation>題字の下の1行</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Live: it follows the library until you change it.</source>
        <translation>自動更新中：変更するまでライブラリに追従します。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>Nameplate</source>
        <translation>題字</translation>
    </message>
    <message>
        <source>No earlier capture to compare with: no movement is printed.</source>
        <translation>比較できる以前の取得がないため、順位の変動は印刷しません。</translation>
    </message>
    <message>
        <source>No picture yet. Choose one, or drop or paste it here.</source>
        <translation>写真はまだありません。選択するか、ここにドロップまたは貼り付けてください。</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>第{number}号</translation>
    </message>
    <message>
        <source>Note to readers of the correction</source>
        <translation>訂正についての読者へのお知らせ</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>番号付きリスト</translation>
    </message>
    <message>
        <source>Original: {original}</source>
        <translation>原文：{original}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Print the picture</source>
        <translation>写真を載せる</translation>
    </message>
    <message>
        <source>Print the pictures</source>
        <translation>写真を載せる</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>載せ方</translation>
    </message>
    <message>
        <source>Printed in a ruled box with its label; its links say they are paid.</source>
        <translation>ラベル付きの囲みに印刷します。リンクには広告であることが示されます。</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>セクション名を変更</translation>
    </message>
    <message>
        <source>Reset crop</source>
        <translation>トリミングを解除</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Revert all of the block</source>
        <translation>ブロックの変更をすべて元に戻す</translation>
    </message>
    <message>
        <source>Revert the alt text</source>
        <translation>代替テキストを元に戻す</translation>
    </message>
    <message>
        <source>Revert the byline</source>
        <translation>署名を元に戻す</translation>
    </message>
    <message>
        <source>Revert the caption</source>
        <translation>キャプションを元に戻す</translation>
    </message>
    <message>
        <source>Revert the credit</source>
        <translation>クレジットを元に戻す</translation>
    </message>
    <message>
        <source>Revert the headline</source>
        <translation>見出しを元に戻す</translation>
    </message>
    <message>
        <source>Revert the kicker</source>
        <translation>肩見出しを元に戻す</translation>
    </message>
    <message>
        <source>Revert the paragraphs</source>
        <translation>段落を元に戻す</translation>
    </message>
    <message>
        <source>Revert the picture</source>
        <translation>写真を元に戻す</translation>
    </message>
    <message>
        <source>Revert the standfirst</source>
        <translation>前文を元に戻す</translation>
    </message>
    <message>
        <source>Revert the title</source>
        <translation>題名を元に戻す</translation>
    </message>
    <message>
        <source>Revert: {field}</source>
        <translation>元に戻す：{field}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Show the original: {field}</source>
        <translation>原文を表示：{field}</translation>
    </message>
    <message>
        <source>Show what the article itself says</source>
        <translation>記事の原文を表示します</translation>
    </message>
    <message>
        <source>Some of them print their picture.</source>
        <translation>写真を載せるものと載せないものがあります。</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>スポンサー</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Take back every change made to this block</source>
        <translation>このブロックの変更をすべて取り消します</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>They are of different lengths.</source>
        <translation>長さがそれぞれ異なります。</translation>
    </message>
    <message>
        <source>They are printed in different forms.</source>
        <translation>載せ方がそれぞれ異なります。</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>この号</translation>
    </message>
    <message>
        <source>This picture was not fetched, and is not printed.</source>
        <translation>この写真は取得されていないため、印刷されません。</translation>
    </message>
    <message>
        <source>This picture&apos;s file is damaged or gone. Choose another.</source>
        <translation>この写真のファイルは壊れているか、なくなっています。別の写真を選んでください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Type text</source>
        <translation>テキストを入力</translation>
    </message>
    <message>
        <source>Type the alt text</source>
        <translation>代替テキストを入力</translation>
    </message>
    <message>
        <source>Type the byline</source>
        <translation>署名を入力</translation>
    </message>
    <message>
        <source>Type the caption</source>
        <translation>キャプションを入力</translation>
    </message>
    <message>
        <source>Type the credit</source>
        <translation>クレジットを入力</translation>
    </message>
    <message>
        <source>Type the heading</source>
        <translation>見出しを入力</translation>
    </message>
    <message>
        <source>Type the headline</source>
        <translation>記事の見出しを入力</translation>
    </message>
    <message>
        <source>Type the kicker</source>
        <translation>肩見出しを入力</translation>
    </message>
    <message>
        <source>Type the label</source>
        <translation>ラベルを入力</translation>
    </message>
    <message>
        <source>Type the line under the nameplate</source>
        <translation>題字の下の1行を入力</translation>
    </message>
    <message>
        <source>Type the link</source>
        <translation>リンクを入力</translation>
    </message>
    <message>
        <source>Type the nameplate</source>
        <translation>題字を入力</translation>
    </message>
    <message>
        <source>Type the note to readers</source>
        <translation>読者へのお知らせの入力</translation>
    </message>
    <message>
        <source>Type the quote</source>
        <translation>引用を入力</translation>
    </message>
    <message>
        <source>Type the sponsor</source>
        <translation>スポンサーを入力</translation>
    </message>
    <message>
        <source>Type the standfirst</source>
        <translation>前文を入力</translation>
    </message>
    <message>
        <source>Type the title</source>
        <translation>題名を入力</translation>
    </message>
    <message>
        <source>Type who said it</source>
        <translation>発言者を入力</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>edited · revert</source>
        <translation>編集済み・元に戻す</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>times in {zone} · select a block to edit it</source>
        <translation>時刻は{zone}・編集するブロックを選択してください</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add the selected articles or ranking to the edition</source>
        <translation>選択した記事やランキングを号に追加</translation>
    </message>
    <message>
        <source>Fold, open the section</source>
        <translation>セクションを折りたたむ、開く</translation>
    </message>
    <message>
        <source>Go to the section before, to the next one</source>
        <translation>前のセクション、次のセクションへ移動</translation>
    </message>
    <message>
        <source>In the edition</source>
        <translation>号</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>In the preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Look at an article; at a ranking’s places over time</source>
        <translation>記事を見る、ランキングの順位の推移を見る</translation>
    </message>
    <message>
        <source>Move the selected blocks</source>
        <translation>選択したブロックを移動</translation>
    </message>
    <message>
        <source>Move the selected blocks to the section before, to the next one</source>
        <translation>選択したブロックを前または次のセクションへ移動</translation>
    </message>
    <message>
        <source>Remove the selected blocks</source>
        <translation>選択したブロックを削除</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>セクション名を変更</translation>
    </message>
    <message>
        <source>Show, hide the copies of an article</source>
        <translation>記事の同内容を表示／隠す</translation>
    </message>
    <message>
        <source>Take what is selected from the clipboard</source>
        <translation>選択したものを取り置きから取り出す</translation>
    </message>
    <message>
        <source>Type the block’s words; fold or open the section</source>
        <translation>ブロックの文字を入力、セクションを折りたたむ／開く</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit the width</source>
        <translation>拡大、縮小、幅に合わせる</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>e-mail {size} of {most} KB</source>
        <translation>メール {size}/{most} KB</translation>
    </message>
    <message>
        <source>{pages} ({over} over)</source>
        <translation>{pages}（{over}超過）</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Add %n article(s) to the section</source>
        <translation>
            <numerusform>記事%n件をセクションに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the section</source>
        <translation>セクションに追加</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Enter adds the selected articles to the edition; Space looks at one; Right shows an article&apos;s copies</source>
        <translation>Enterで選択した記事を号に追加、スペースで記事を見る、右矢印で同内容の記事を表示</translation>
    </message>
    <message>
        <source>Fold {part}</source>
        <translation>{part}を折りたたむ</translation>
    </message>
    <message>
        <source>Hide the copies</source>
        <translation>同内容の記事を隠す</translation>
    </message>
    <message>
        <source>Import a page…</source>
        <translation>ページを取り込む…</translation>
    </message>
    <message>
        <source>Let it be printed again</source>
        <translation>再び掲載できるようにする</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>List copies one by one</source>
        <translation>同内容の記事も1件ずつ並べる</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>記事を見る</translation>
    </message>
    <message>
        <source>Make it the lead</source>
        <translation>トップ記事にする</translation>
    </message>
    <message>
        <source>No article fits this search.</source>
        <translation>検索に一致する記事がありません。</translation>
    </message>
    <message>
        <source>No article yet. Import a saved page, a folder of them or an address; or drop one anywhere in the window.</source>
        <translation>記事はまだありません。保存済みのページ、そのフォルダー、アドレスを取り込むか、ウインドウにドロップしてください。</translation>
    </message>
    <message>
        <source>No draft and no edition to come will print it</source>
        <translation>どの下書きにも今後の号にも掲載されなくなります</translation>
    </message>
    <message>
        <source>Park on the clipboard</source>
        <translation>取り置きに入れる</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Take it down…</source>
        <translation>取り下げる…</translation>
    </message>
    <message>
        <source>Unfold {part}</source>
        <translation>{part}を開く</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <translation>変更点を見る…</translation>
    </message>
    <message numerus="yes">
        <source>Select %n article(s) at most.</source>
        <translation>
            <numerusform>選択できる記事は%n件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation>同内容の記事を表示</translation>
    </message>
    <message>
        <source>Show the {count} copies</source>
        <translation>同内容の記事{count}件を表示</translation>
    </message>
    <message>
        <source>So many articles are not added at once.</source>
        <translation>これほど多くの記事を一度に追加することはできません。</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Accent</source>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Change the accent colour</source>
        <translation>アクセントカラーを変更</translation>
    </message>
    <message>
        <source>Change the columns</source>
        <translation>段数を変更</translation>
    </message>
    <message>
        <source>Change the density</source>
        <translation>組みの密度を変更</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>用紙を変更</translation>
    </message>
    <message>
        <source>Change the typeface</source>
        <translation>書体を変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>詰める</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>段数</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Theme’s ({columns})</source>
        <translation>テーマ標準（{columns}）</translation>
    </message>
    <message>
        <source>Theme’s ({names})</source>
        <translation>テーマ標準（{names}）</translation>
    </message>
    <message>
        <source>Theme’s own</source>
        <translation>テーマ標準</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>書体</translation>
    </message>
    <message>
        <source>Very airy</source>
        <translation>とてもゆったり</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>とても詰める</translation>
    </message>
</context>
<context>
    <name>Mail check</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export anyway…</source>
        <translation>それでも書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Go to the block</source>
        <translation>ブロックへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Finding and remedy</source>
        <translation>指摘と対処</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Nothing to tell: the mail is as it should be.</source>
        <translation>指摘はありません。メールに問題はありません。</translation>
    </message>
    <message>
        <source>Size in words</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>The e-mail, checked</source>
        <translation>メールの点検結果</translation>
    </message>
    <message>
        <source>The mail is ready to go out.</source>
        <translation>メールは送信できる状態です。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>With its pictures the message has {size} KB.</source>
        <translation>写真を含めたメッセージは{size} KBです。</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}があります。</translation>
    </message>
    <message>
        <source>{size} KB of the {most} KB that Gmail shows: it is cut off there.</source>
        <translation>{size} KB（Gmailの表示上限{most} KB）。そこで途切れます。</translation>
    </message>
    <message>
        <source>{size} KB of the {most} KB that Gmail shows: it is shown whole.</source>
        <translation>{size} KB（Gmailの表示上限{most} KB）。すべて表示されます。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Choose another folder, or change who may use this one.</source>
        <translation>別のフォルダーを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>このメッセージを閉じる（Esc）</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>If it is your own, you can allow this one address.</source>
        <translation>ご自身のアドレスであれば、このアドレスだけを許可できます。</translation>
    </message>
    <message>
        <source>It may have been moved; choose it again.</source>
        <translation>移動された可能性があります。選び直してください。</translation>
    </message>
    <message>
        <source>Nothing you wrote was lost. The log has the details for a report.</source>
        <translation>入力した内容は失われていません。報告に必要な詳細はログにあります。</translation>
    </message>
    <message>
        <source>Save the page in a browser and import it; or, if the site&apos;s owner agrees, leave its robots.txt aside among the source&apos;s fields.</source>
        <translation>ブラウザーでページを保存して取り込んでください。サイトの所有者の了解があれば、情報源の設定でrobots.txtに従わないようにできます。</translation>
    </message>
    <message>
        <source>Something went wrong inside Digest Desk ({kind}).</source>
        <translation>Digest Deskの内部で問題が発生しました（{kind}）。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The rendering was stopped.</source>
        <translation>組版を中止しました。</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>もう一度試すか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be used: {reason}.</source>
        <translation>{name}を使用できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name}は存在しません。</translation>
    </message>
    <message>
        <source>{name} is not what it should be.</source>
        <translation>{name}は期待されたものではありません。</translation>
    </message>
    <message>
        <source>{name} may not be read or written.</source>
        <translation>{name}を読み書きできません。</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <translation>「{file}」</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Bringing your library up to date</source>
        <translation>ライブラリを更新しています</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>コピーの進み具合</translation>
    </message>
    <message>
        <source>It was written by an older Digest Desk. A copy of it is kept beside it first, so this takes a while for a large library. You need do nothing.</source>
        <translation>以前のDigest Deskで作られたライブラリです。先にコピーを横に保存するため、大きなライブラリでは時間がかかります。操作は不要です。</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save all as JSON…</source>
        <translation>すべてをJSONで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>A file beside the edition that tells where all of it is from</source>
        <translation>号に添える、全項目の出所を記したファイル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy what is told of the selected item</source>
        <translation>選択した項目の説明をコピーします</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>訂正元</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>編集した人</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>ハッシュ（SHA-256）</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>肩見出し</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>識別名</translation>
    </message>
    <message>
        <source>Looking for where it is from…</source>
        <translation>出所を調べています…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>No. {number} of {day}, {state}</source>
        <translation>第{number}号、{day}、{state}</translation>
    </message>
    <message>
        <source>No. {position} of {chart}, captured {when}</source>
        <translation>{chart}の{position}位（{when}取得）</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Picture in words</source>
        <translation>写真の説明</translation>
    </message>
    <message>
        <source>Picture’s crop</source>
        <translation>写真のトリミング</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Rank when the edition was made</source>
        <translation>号の作成時の順位</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Save where it is from</source>
        <translation>出所を保存</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
    <message>
        <source>Saving where it is from</source>
        <translation>出所を保存しています</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Sho&amp;w in the edition</source>
        <translation>号の中で表示(&amp;W)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Taken out of what the recipe made</source>
        <translation>レシピが作ったものから外したもの</translation>
    </message>
    <message>
        <source>The library does not have it in these words.</source>
        <translation>この文面のものはライブラリにありません。</translation>
    </message>
    <message>
        <source>The whole edition</source>
        <translation>号の全体</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Updated there</source>
        <translation>先方での更新</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Where “{title}” is from</source>
        <translation>「{title}」の出所</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>by the recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>imported by hand</source>
        <translation>手作業で取り込み</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>this edition’s own</source>
        <translation>この号独自</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{part}, changed</source>
        <translation>{part}（変更）</translation>
    </message>
    <message>
        <source>{placed}, {changed}</source>
        <translation>{placed}、{changed}</translation>
    </message>
    <message>
        <source>{recipe} of {all} items stand where the recipe put them; {edited} edited</source>
        <translation>{all}項目のうち{recipe}項目はレシピの配置、{edited}項目は編集済み</translation>
    </message>
    <message>
        <source>{when}, revision {number}</source>
        <translation>{when}、改訂{number}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n個のブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n語</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Fold all sections</source>
        <translation>すべてのセクションを折りたたむ</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Issued {moment}: frozen.</source>
        <translation>{moment}に発行し、確定しています。</translation>
    </message>
    <message>
        <source>Issued: frozen.</source>
        <translation>発行済みで、確定しています。</translation>
    </message>
    <message>
        <source>Make a corrected draft of this edition</source>
        <translation>この号の訂正用の下書きを作成します</translation>
    </message>
    <message>
        <source>Move to section</source>
        <translation>セクションへ移動</translation>
    </message>
    <message>
        <source>Open all sections</source>
        <translation>すべてのセクションを開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the section “{title}”</source>
        <translation>セクション「{title}」を削除</translation>
    </message>
    <message>
        <source>Rename a section to “{title}”</source>
        <translation>セクション名を「{title}」に変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Revert to the library</source>
        <translation>ライブラリの内容に戻す</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>セクション名</translation>
    </message>
    <message>
        <source>Section {title}, {blocks}</source>
        <translation>セクション「{title}」、{blocks}</translation>
    </message>
    <message>
        <source>Sections and blocks. Control and the arrow keys move a block, Delete removes it</source>
        <translation>セクションとブロックです。Control+矢印キーでブロックを移動、Deleteキーで削除します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>drop an article here</source>
        <translation>ここに記事をドロップ</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>follows the library</source>
        <translation>ライブラリに追従</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>with its picture</source>
        <translation>写真付き</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}：{title}</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” was removed with %n block(s).</source>
        <translation>
            <numerusform>「{title}」をブロック%n個とともに削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Compose from {publication}</source>
        <translation>{publication}から編成</translation>
    </message>
    <message>
        <source>Edit {publication}</source>
        <translation>{publication}を編集</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Fill past dates of {publication}</source>
        <translation>{publication}の過去の日付を埋める</translation>
    </message>
    <message>
        <source>Go to the section</source>
        <translation>セクションへ移動</translation>
    </message>
    <message>
        <source>Go to: {kind}</source>
        <translation>移動先：{kind}</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>今は実行できません。</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”. Try fewer letters.</source>
        <translation>「{query}」に一致するものはありません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>刊行物</translation>
    </message>
    <message>
        <source>Rehearse {publication}</source>
        <translation>{publication}の下見</translation>
    </message>
    <message>
        <source>Run {publication} now</source>
        <translation>{publication}を今すぐ実行</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>無題のセクション</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>This edition can’t be changed now.</source>
        <translation>この号は今変更できません。</translation>
    </message>
    <message>
        <source>Use the theme {theme}</source>
        <translation>テーマ「{theme}」を使う</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>unavailable: {why}</source>
        <translation>使用不可：{why}</translation>
    </message>
</context>
<context>
    <name>PastAndFuture</name>
    <message>
        <source>This block is not in the edition on the desk.</source>
        <translation>このブロックは開いている号にありません。</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n picture(s) are not in this desk’s library.</source>
        <translation>
            <numerusform>写真%n点がこのデスクのライブラリにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Above it: “{title}”.</source>
        <translation>この上の記事：「{title}」</translation>
    </message>
    <message>
        <source>Print it with that article</source>
        <translation>その記事と一緒に印刷</translation>
    </message>
    <message>
        <source>The blocks come from another desk. Gather their pages here, or choose other pictures in the inspector.</source>
        <translation>ブロックは別のデスクからのものです。ここで元のページを収集するか、インスペクターで別の写真を選んでください。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The picture stands as a block of its own.</source>
        <translation>写真は独立したブロックです。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read.</source>
        <translation>ファイルの有無と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>写真の選択</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>別の写真を選んでください。</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>写真をトリミング</translation>
    </message>
    <message>
        <source>Cropping the picture</source>
        <translation>写真をトリミングしています</translation>
    </message>
    <message>
        <source>Export it as a JPEG of less than 64 MB.</source>
        <translation>64 MB未満のJPEGとして書き出してください。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>トップ記事</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>キャプションなし</translation>
    </message>
    <message>
        <source>No picture of an article with these words. Try fewer, or a file.</source>
        <translation>その言葉を含む記事の写真はありません。言葉を減らすか、ファイルから選んでください。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name}を読み込んでいます</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>写真を削除</translation>
    </message>
    <message>
        <source>Reset the crop</source>
        <translation>トリミングを解除</translation>
    </message>
    <message>
        <source>Revert the picture</source>
        <translation>写真を元に戻す</translation>
    </message>
    <message>
        <source>Search the library&apos;s articles</source>
        <translation>ライブラリの記事を検索</translation>
    </message>
    <message>
        <source>Take a picture from a file</source>
        <translation>ファイルから写真を選択</translation>
    </message>
    <message>
        <source>The library has no pictures yet. Take one from a file, or drop it.</source>
        <translation>ライブラリにまだ写真はありません。ファイルから選ぶか、ドロップしてください。</translation>
    </message>
    <message>
        <source>The picture was changed while it was cropped.</source>
        <translation>トリミング中に写真が変更されました。</translation>
    </message>
    <message>
        <source>The picture&apos;s file is no longer in the library.</source>
        <translation>写真のファイルはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>この記事</translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>貼り付けた写真</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height}ピクセル</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>「{name}」を読み取れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a picture.</source>
        <translation>「{name}」は写真としては大きすぎます。</translation>
    </message>
    <message>
        <source>“{name}” moves; its first picture is printed.</source>
        <translation>「{name}」は動く画像です。最初のコマを印刷します。</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>無視%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>参考%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A link did not answer: {address}</source>
        <translation>応答のないリンクがあります：{address}</translation>
    </message>
    <message>
        <source>A link leads nowhere: {address}</source>
        <translation>リンク先がありません：{address}</translation>
    </message>
    <message>
        <source>A quote is empty.</source>
        <translation>引用が空です。</translation>
    </message>
    <message>
        <source>A text block is empty.</source>
        <translation>テキストブロックが空です。</translation>
    </message>
    <message>
        <source>An article has no headline.</source>
        <translation>見出しのない記事があります。</translation>
    </message>
    <message>
        <source>Ask every site whether the page is there</source>
        <translation>すべてのサイトにページの有無を問い合わせます</translation>
    </message>
    <message>
        <source>Ask the library again, and read back every format</source>
        <translation>ライブラリを照合し、すべての形式を読み返します</translation>
    </message>
    <message>
        <source>Change the look</source>
        <translation>体裁を変更</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>すべて点検</translation>
    </message>
    <message>
        <source>Close the pre-flight</source>
        <translation>プリフライトを閉じる</translation>
    </message>
    <message>
        <source>Close the pre-flight (Esc)</source>
        <translation>プリフライトを閉じる（Esc）</translation>
    </message>
    <message>
        <source>E-mail: {reason}</source>
        <translation>メール：{reason}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Fit to pages…</source>
        <translation>ページ数に合わせる…</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Ignore in this edition</source>
        <translation>この号では無視</translation>
    </message>
    <message>
        <source>Leave the picture out</source>
        <translation>写真を載せない</translation>
    </message>
    <message>
        <source>Links to {host} are not encrypted.</source>
        <translation>{host}へのリンクは暗号化されていません。</translation>
    </message>
    <message>
        <source>Links were not tried yet.</source>
        <translation>リンクはまだ確認していません。</translation>
    </message>
    <message>
        <source>Links were tried: {when}.</source>
        <translation>リンクの確認：{when}。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再点検</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>点検しています…</translation>
    </message>
    <message>
        <source>Make it the lead</source>
        <translation>トップ記事にする</translation>
    </message>
    <message numerus="yes">
        <source>Mend all %n</source>
        <translation>
            <numerusform>%n件をすべて直す</numerusform>
        </translation>
    </message>
    <message>
        <source>Not published yet: {told}.</source>
        <translation>まだ発行していません：{told}。</translation>
    </message>
    <message>
        <source>Nothing to mend. Words, pictures, articles, rankings, pages, colours and the e-mail were looked at.</source>
        <translation>直すところはありません。本文、写真、記事、ランキング、ページ、色、メールを点検しました。</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>プリフライト</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>それでも発行</translation>
    </message>
    <message>
        <source>Reading back the formats</source>
        <translation>各形式を読み返しています</translation>
    </message>
    <message>
        <source>Reading back: {format}</source>
        <translation>読み返しています：{format}</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>ブロックを削除</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>セクションを削除</translation>
    </message>
    <message>
        <source>Show what is ignored in this edition</source>
        <translation>この号で無視した指摘を表示</translation>
    </message>
    <message>
        <source>Show what it is</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <source>State of the pre-flight</source>
        <translation>プリフライトの状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Take the newest capture</source>
        <translation>最新の取得に更新</translation>
    </message>
    <message>
        <source>Take the newest revision</source>
        <translation>最新の改訂に更新</translation>
    </message>
    <message>
        <source>The accent {color} could not be read: {printed} is printed.</source>
        <translation>アクセント{color}は読みにくいため、{printed}で印刷します。</translation>
    </message>
    <message>
        <source>The article already ran on {day}.</source>
        <translation>この記事は{day}に掲載済みです。</translation>
    </message>
    <message>
        <source>The article has changed at its source.</source>
        <translation>この記事は情報源で変更されています。</translation>
    </message>
    <message>
        <source>The article is no longer at {host}.</source>
        <translation>この記事は{host}にもうありません。</translation>
    </message>
    <message>
        <source>The article is printed twice.</source>
        <translation>この記事は2回載っています。</translation>
    </message>
    <message>
        <source>The article may not be printed. {reason}</source>
        <translation>この記事は掲載できません。{reason}</translation>
    </message>
    <message>
        <source>The article says the same as “{other}”.</source>
        <translation>この記事は「{other}」と同じ内容です。</translation>
    </message>
    <message>
        <source>The colour {color} on {ground} is hard to read: {ratio} to 1.</source>
        <translation>{ground}の上の{color}は読みにくい配色です（コントラスト比{ratio}:1）。</translation>
    </message>
    <message>
        <source>The e-mail has {kilobytes} KB; Gmail shows {most}.</source>
        <translation>メールは{kilobytes} KBです。Gmailが表示するのは{most} KBまでです。</translation>
    </message>
    <message>
        <source>The edition is {over} pages over its {budget}.</source>
        <translation>号が予定の{budget}ページを{over}ページ超えています。</translation>
    </message>
    <message>
        <source>The front page has no lead.</source>
        <translation>トップページにトップ記事がありません。</translation>
    </message>
    <message>
        <source>The nameplate is empty.</source>
        <translation>題字が空です。</translation>
    </message>
    <message>
        <source>The picture has no alt text.</source>
        <translation>写真に代替テキストがありません。</translation>
    </message>
    <message>
        <source>The picture is {width} pixels wide; its place wants {needed}.</source>
        <translation>写真の幅は{width}ピクセルです。この場所には{needed}ピクセル必要です。</translation>
    </message>
    <message>
        <source>The ranking is an old one: captured {captured}.</source>
        <translation>ランキングが古くなっています（取得：{captured}）。</translation>
    </message>
    <message>
        <source>The ranking was captured anew on {captured}.</source>
        <translation>ランキングは{captured}に新しく取得されています。</translation>
    </message>
    <message>
        <source>The section “{title}” is empty.</source>
        <translation>セクション「{title}」が空です。</translation>
    </message>
    <message>
        <source>The {format} lacks “{text}”.</source>
        <translation>{format}に「{text}」がありません。</translation>
    </message>
    <message>
        <source>There is nothing to look at yet: the edition is empty.</source>
        <translation>点検するものがまだありません。号は空です。</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Try links</source>
        <translation>リンクを確認</translation>
    </message>
    <message>
        <source>Trying links</source>
        <translation>リンクを確認しています</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>looked {age} ago</source>
        <translation>{age}前に点検</translation>
    </message>
    <message>
        <source>{fix} (× {count})</source>
        <translation>{fix}（{count}件）</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{weight}: {sentence} {place}</source>
        <translation>{weight}：{sentence}{place}</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}：{done}/{total}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n block(s) are concerned.</source>
        <translation>
            <numerusform>%n個のブロックが関係します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Age of the preview</source>
        <translation>プレビューの遅れ</translation>
    </message>
    <message>
        <source>As on a screen with dark colours</source>
        <translation>暗い配色の画面での表示</translation>
    </message>
    <message>
        <source>Ask whoever runs it to allow unprivileged user namespaces.</source>
        <translation>非特権ユーザー名前空間を許可するよう、システムの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Drag an article from the library into the edition, or select one and press Enter. The printed pages appear here while you work.</source>
        <translation>ライブラリから記事を号へドラッグするか、選択してEnterキーを押してください。作業に合わせて、印刷ページがここに表示されます。</translation>
    </message>
    <message>
        <source>Drawing the preview</source>
        <translation>プレビューを描画しています</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>E-mail preview</source>
        <translation>メールのプレビュー</translation>
    </message>
    <message>
        <source>Empty preview</source>
        <translation>空のプレビュー</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Gmail cuts off what is longer</source>
        <translation>Gmailではこれより長い部分が切れます</translation>
    </message>
    <message>
        <source>Import a page…</source>
        <translation>ページを取り込む…</translation>
    </message>
    <message>
        <source>It could not be loaded.</source>
        <translation>読み込めませんでした。</translation>
    </message>
    <message>
        <source>Its process has ended.</source>
        <translation>プロセスが終了しました。</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>拡大（Ctrl++）</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>No page in the window</source>
        <translation>ウインドウ内に表示できません</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>まだ印刷するものがありません</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open the page in your browser</source>
        <translation>ページをブラウザーで開く</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>{page}/{count}ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Plain text preview</source>
        <translation>プレーンテキストのプレビュー</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview: {tab}</source>
        <translation>プレビュー：{tab}</translation>
    </message>
    <message>
        <source>Show the block</source>
        <translation>ブロックを表示</translation>
    </message>
    <message>
        <source>Show the e-mail on the phone, not the web page</source>
        <translation>スマートフォンでWebページではなくメールを表示</translation>
    </message>
    <message>
        <source>Size of the e-mail</source>
        <translation>メールのサイズ</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>ページの大きさ</translation>
    </message>
    <message>
        <source>Size of the pages: {percent}</source>
        <translation>ページの大きさ：{percent}</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>縮小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Start Digest Desk as an ordinary user.</source>
        <translation>Digest Deskを一般ユーザーとして起動してください。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The browser shows it</source>
        <translation>ブラウザーで表示中</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>The first pages are being set…</source>
        <translation>最初のページを組んでいます…</translation>
    </message>
    <message>
        <source>The page can&apos;t be shown. {reason}</source>
        <translation>ページを表示できません。{reason}</translation>
    </message>
    <message>
        <source>The page is at {path}.</source>
        <translation>ページは{path}にあります。</translation>
    </message>
    <message>
        <source>The plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>The printed pages</source>
        <translation>印刷ページ</translation>
    </message>
    <message>
        <source>The rendered PDF could not be opened.</source>
        <translation>PDFを開けませんでした。</translation>
    </message>
    <message>
        <source>The web page</source>
        <translation>Webページ</translation>
    </message>
    <message>
        <source>The web page or the e-mail as wide as on a phone</source>
        <translation>Webページやメールをスマートフォンの幅で表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Web page preview</source>
        <translation>Webページのプレビュー</translation>
    </message>
    <message>
        <source>Web pages are not shown in the window for root.</source>
        <translation>rootユーザーでは、Webページをウインドウに表示しません。</translation>
    </message>
    <message>
        <source>Web pages are not shown in the window: Qt WebEngine could not be loaded.</source>
        <translation>Webページをウインドウに表示できません：Qt WebEngineを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Web pages are not shown in the window: this system bars their sandbox.</source>
        <translation>Webページをウインドウに表示できません：このシステムではサンドボックスが使えません。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>ページを書き出しています</translation>
    </message>
    <message>
        <source>Writing the page…</source>
        <translation>ページを書き出しています…</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>{age} behind</source>
        <translation>{age}遅れ</translation>
    </message>
    <message>
        <source>{error}. On Debian and Ubuntu scripts/setup.sh installs what it needs.</source>
        <translation>{error}。DebianとUbuntuでは、scripts/setup.shで必要なものをインストールできます。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{tab} ▾</source>
        <translation>{tab} ▾</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source> hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>A delivery has no folder.</source>
        <translation>フォルダーのない配信先があります。</translation>
    </message>
    <message>
        <source>A folder of saved pages</source>
        <translation>保存済みページのフォルダー</translation>
    </message>
    <message>
        <source>A ranking stands in “{placement}”, but there is no such section.</source>
        <translation>「{placement}」に置くランキングがありますが、そのセクションはありません。</translation>
    </message>
    <message>
        <source>A saved page or feed</source>
        <translation>保存済みのページまたはフィード</translation>
    </message>
    <message>
        <source>A section; empty: the front page</source>
        <translation>セクション。空欄ならトップページ</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Add ranking</source>
        <translation>ランキングを追加</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>セクションを追加</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>情報源を追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>保存用</translation>
    </message>
    <message>
        <source>Browse file…</source>
        <translation>ファイルを参照…</translation>
    </message>
    <message>
        <source>Browse folder…</source>
        <translation>フォルダーを参照…</translation>
    </message>
    <message>
        <source>Choose a language, such as en, ja or pt-BR.</source>
        <translation>en、ja、pt-BRなど、言語を選んでください。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信先</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every new edition begins with these looks; each can be changed.</source>
        <translation>新しい号はすべてこの体裁で始まります。号ごとに変更できます。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>トップページ</translation>
    </message>
    <message>
        <source>Give the publication a title: it becomes the nameplate.</source>
        <translation>刊行物に題名を付けてください。題字になります。</translation>
    </message>
    <message>
        <source>How many articles are read</source>
        <translation>読み込む記事数</translation>
    </message>
    <message>
        <source>How many articles at most</source>
        <translation>記事数の上限</translation>
    </message>
    <message>
        <source>How many of them in full; the others as summaries</source>
        <translation>うち全文を載せる数。残りは要約です</translation>
    </message>
    <message>
        <source>How many pages each edition is meant to have</source>
        <translation>各号の予定ページ数</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>In the &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Labels articles that name none</source>
        <translation>セクション名のない記事に付けます</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>Made while Digest Desk is open, or by “digest run” without a window.</source>
        <translation>Digest Deskを開いている間、またはウインドウなしの「digest run」で作成されます。</translation>
    </message>
    <message>
        <source>May be on this computer or in its own network</source>
        <translation>このコンピューターや同じネットワーク内のものを許可</translation>
    </message>
    <message>
        <source>Morning Digest</source>
        <translation>朝のダイジェスト</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Most-read lists, each as captured last, with what moved since.</source>
        <translation>最も読まれた記事のリスト。最新の取得を、前回からの変動とともに載せます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>新しい刊行物</translation>
    </message>
    <message>
        <source>No ranking yet. Add one to print a most-read list with its movements.</source>
        <translation>ランキングはまだありません。追加すると、最も読まれた記事のリストを変動とともに載せられます。</translation>
    </message>
    <message>
        <source>No section yet. Add one for each part of the paper: World, Business…</source>
        <translation>セクションはまだありません。紙面の各部に1つずつ追加してください：国際、経済…</translation>
    </message>
    <message>
        <source>No source yet. Add a feed, a page or a folder of saved pages.</source>
        <translation>情報源はまだありません。フィード、ページ、または保存済みページのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Of section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>On</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>One section</source>
        <translation>セクション別</translation>
    </message>
    <message>
        <source>Only when you make one</source>
        <translation>手動で作成するときだけ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Pages of the publication</source>
        <translation>刊行物の設定ページ</translation>
    </message>
    <message>
        <source>Parted by commas; empty takes any</source>
        <translation>コンマ区切り。空欄ならすべて</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私設</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>刊行物</translation>
    </message>
    <message>
        <source> articles</source>
        <translation>本</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source> editions</source>
        <translation>号</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source> min before</source>
        <translation>分前</translation>
    </message>
    <message>
        <source> or better</source>
        <translation>位以内</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>受取人%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), and lists</source>
        <translation>
            <numerusform>受取人%n人とリスト</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar of holidays</source>
        <translation>休日のカレンダー</translation>
    </message>
    <message>
        <source>A delivery has no name.</source>
        <translation>名前のない配信先があります。</translation>
    </message>
    <message>
        <source>A ranking&apos;s row that is printed too</source>
        <translation>掲載記事と重なるランキングの行</translation>
    </message>
    <message>
        <source>A word, a phrase or an address a line</source>
        <translation>1行に語句またはアドレスを1つ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a calendar file (.ics)…</source>
        <translation>カレンダーファイル（.ics）を追加…</translation>
    </message>
    <message>
        <source>Add delivery</source>
        <translation>配信先を追加</translation>
    </message>
    <message>
        <source>Add schedule</source>
        <translation>スケジュールを追加</translation>
    </message>
    <message>
        <source>Add the country</source>
        <translation>国を追加</translation>
    </message>
    <message>
        <source>Add the date</source>
        <translation>日付を追加</translation>
    </message>
    <message>
        <source>Always take</source>
        <translation>必ず入れる</translation>
    </message>
    <message>
        <source>An address a line; each gets a message of its own</source>
        <translation>1行に1アドレス。一人ずつ別のメールで送ります</translation>
    </message>
    <message>
        <source>An article without a date always fits</source>
        <translation>日付のない記事は常に対象です</translation>
    </message>
    <message>
        <source>An https or mailto address behind the mail program&apos;s button</source>
        <translation>メールソフトの配信停止ボタンが開くhttpsかmailtoのアドレス</translation>
    </message>
    <message>
        <source>An older capture is not printed</source>
        <translation>これより古い取得は掲載しません</translation>
    </message>
    <message>
        <source>And the lists</source>
        <translation>宛先リスト</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Archive site</source>
        <translation>アーカイブサイト</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Briefs on the front page</source>
        <translation>トップページの短信</translation>
    </message>
    <message>
        <source>But not on</source>
        <translation>休む日</translation>
    </message>
    <message>
        <source>But not the lists</source>
        <translation>除外リスト</translation>
    </message>
    <message>
        <source>But when</source>
        <translation>ただし再掲載するのは</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補の順序</translation>
    </message>
    <message>
        <source>Climbing in them</source>
        <translation>ランキングでの上昇</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Country, or US-CA</source>
        <translation>国名、またはUS-CA</translation>
    </message>
    <message>
        <source>Date without an edition</source>
        <translation>号のない日</translation>
    </message>
    <message>
        <source>Demanded and ruled out</source>
        <translation>必須の語句と除く語句</translation>
    </message>
    <message>
        <source>Draft for review</source>
        <translation>確認用の下書き</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Each section takes the first articles that fit, below the front page, in this order.</source>
        <translation>各セクションは、条件に合う記事を上位から取り、トップページの下にこの順で並びます。</translation>
    </message>
    <message>
        <source>Empty: the edition&apos;s own</source>
        <translation>空欄：号のもの</translation>
    </message>
    <message>
        <source>Empty: without logging in</source>
        <translation>空欄：ログインしない</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Files with an address a line, or CSV</source>
        <translation>1行に1アドレスのファイル、またはCSV</translation>
    </message>
    <message>
        <source>Files with the addresses of who has left</source>
        <translation>退会した人のアドレスのファイル</translation>
    </message>
    <message>
        <source>Finished editions go to all of these, once each, with a receipt.</source>
        <translation>できあがった号は、これらすべてに1回ずつ届き、受領記録が残ります。</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新しさ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>From then on only you change it</source>
        <translation>それ以後は自分だけが変更できます</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>届け先</translation>
    </message>
    <message>
        <source>How long after its time a missed edition is still made</source>
        <translation>予定時刻を過ぎた号を、いつまで作るか</translation>
    </message>
    <message>
        <source>How long changes of what was printed are looked for</source>
        <translation>掲載した記事の変更を、いつまで見守るか</translation>
    </message>
    <message>
        <source>If nobody decides</source>
        <translation>だれも決めないとき</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Its password can be given once the publication is saved.</source>
        <translation>パスワードは、刊行物を保存した後に登録できます。</translation>
    </message>
    <message>
        <source>Lead with</source>
        <translation>トップ記事</translation>
    </message>
    <message>
        <source>Listmonk</source>
        <translation>Listmonk</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Make up for it within</source>
        <translation>遅れて作る期限</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>変動の基準</translation>
    </message>
    <message>
        <source>Never take</source>
        <translation>入れない</translation>
    </message>
    <message>
        <source>News is</source>
        <translation>対象とする記事</translation>
    </message>
    <message>
        <source>No delivery yet: finished editions stay in the desk&apos;s own folder.</source>
        <translation>配信先はまだありません。できあがった号はデスクのフォルダーに残ります。</translation>
    </message>
    <message>
        <source>No schedule: an edition is made only when you make one.</source>
        <translation>スケジュールなし：号は自分で作るときだけできます。</translation>
    </message>
    <message>
        <source>Nobody whose address stands in one of them gets the edition</source>
        <translation>ここに載っているアドレスには号を送りません</translation>
    </message>
    <message>
        <source>None: readable on its way</source>
        <translation>なし：途中で読まれるおそれ</translation>
    </message>
    <message>
        <source>Not again within</source>
        <translation>再掲載しない期間</translation>
    </message>
    <message>
        <source>Not older than</source>
        <translation>古くても</translation>
    </message>
    <message>
        <source>One of these words or phrases, parted by commas</source>
        <translation>いずれかの語句（コンマ区切り）</translation>
    </message>
    <message>
        <source>One without its whole path is in the desk&apos;s folder</source>
        <translation>絶対パスでないものはデスクのフォルダーの中です</translation>
    </message>
    <message>
        <source>Paths of files; one without its whole path is in the desk</source>
        <translation>ファイルのパス。絶対パスでないものはデスクの中です</translation>
    </message>
    <message>
        <source>Paused: only when you make one</source>
        <translation>休止中：自分で作るときだけ</translation>
    </message>
    <message>
        <source>Place in rankings</source>
        <translation>ランキングの順位</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>祝日の国</translation>
    </message>
    <message>
        <source>Publish only with at least</source>
        <translation>発行に必要な最少数</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Recipe file</source>
        <translation>レシピファイル</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Recipes are files that can be read and handed on</source>
        <translation>レシピは、読めて人に渡せるファイルです</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>副題(&amp;U)</translation>
    </message>
    <message>
        <source>STARTTLS (mostly port 587)</source>
        <translation>STARTTLS（多くはポート587）</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Save this recipe as a file…</source>
        <translation>このレシピをファイルに保存…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Section {number} has no title.</source>
        <translation>セクション{number}に題名がありません。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Send the test to</source>
        <translation>テストの宛先</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Site&apos;s sections</source>
        <translation>サイトのセクション</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>情報源{number}</translation>
    </message>
    <message>
        <source>Source {number} has no name.</source>
        <translation>情報源{number}に名前がありません。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Sources to take from; none chosen takes from any</source>
        <translation>記事を取る情報源。選ばなければすべてから</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>古いとみなす</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>置き場所</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>TLS (mostly port 465)</source>
        <translation>TLS（多くはポート465）</translation>
    </message>
    <message>
        <source>Take over a recipe</source>
        <translation>レシピを引き継ぐ</translation>
    </message>
    <message>
        <source>Take over a recipe from a file…</source>
        <translation>ファイルのレシピを引き継ぐ…</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>That say</source>
        <translation>含む語句</translation>
    </message>
    <message>
        <source>The Courier &lt;news@courier.example&gt;</source>
        <translation>入江新報 &lt;news@courier.example&gt;</translation>
    </message>
    <message>
        <source>The Estuary Courier</source>
        <translation>河口新報</translation>
    </message>
    <message>
        <source>The days of a calendar</source>
        <translation>カレンダーの日</translation>
    </message>
    <message>
        <source>The files&apos; names without their ending; empty: the usual ones</source>
        <translation>拡張子を除いたファイル名。空欄：通常の名前</translation>
    </message>
    <message>
        <source>The next five editions</source>
        <translation>次の5号</translation>
    </message>
    <message>
        <source>The number of a listmonk template</source>
        <translation>listmonkのテンプレートの番号</translation>
    </message>
    <message>
        <source>The numbers of its lists, parted by commas</source>
        <translation>リストの番号（コンマ区切り）</translation>
    </message>
    <message>
        <source>The place in any ranking that an article needs</source>
        <translation>いずれかのランキングで必要な順位</translation>
    </message>
    <message>
        <source>The recipe is that of {path}.</source>
        <translation>レシピは{path}のものです。</translation>
    </message>
    <message>
        <source>The recipe was saved as {path}.</source>
        <translation>レシピを{path}に保存しました。</translation>
    </message>
    <message>
        <source>The title is printed as the nameplate, the subtitle below it.</source>
        <translation>題名は題字として、副題はその下に印刷されます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>These dates</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Tick at least one format for each delivery.</source>
        <translation>各配信先で、形式を1つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>スケジュールのタイムゾーン</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Title contains</source>
        <translation>題名に含む語</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Trying a delivery</source>
        <translation>配信先を試しています</translation>
    </message>
    <message>
        <source>Two deliveries are called “{name}”.</source>
        <translation>「{name}」という配信先が2つあります。</translation>
    </message>
    <message>
        <source>Two deliveries go to the folder {path}.</source>
        <translation>フォルダー{path}への配信先が2つあります。</translation>
    </message>
    <message>
        <source>Two sections are called “{title}”.</source>
        <translation>「{title}」という名前のセクションが2つあります。</translation>
    </message>
    <message>
        <source>Two sources are called “{shown}”. Give each its own name.</source>
        <translation>「{shown}」という名前の情報源が2つあります。別々の名前を付けてください。</translation>
    </message>
    <message>
        <source>Unsubscribing</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Watch for corrections</source>
        <translation>訂正を見守る期間</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>What is news</source>
        <translation>対象とする記事</translation>
    </message>
    <message>
        <source>What its movement is told against</source>
        <translation>変動を何と比べるか</translation>
    </message>
    <message>
        <source>What its receipts and its password are kept under</source>
        <translation>受領記録とパスワードを保管する名前</translation>
    </message>
    <message>
        <source>What lets an article in that ran before</source>
        <translation>掲載済みの記事が再び入る条件</translation>
    </message>
    <message>
        <source>What tells several editions of a day apart</source>
        <translation>1日に何号もあるときの区別</translation>
    </message>
    <message>
        <source>What the score of its articles is multiplied by</source>
        <translation>この情報源の記事のスコアに掛ける数</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>掲載済みの記事</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where articles and rankings come from, in this order. A feed&apos;s entries are read too.</source>
        <translation>記事とランキングの情報源です。この順に読み込みます。フィードの各項目のページも読み込みます。</translation>
    </message>
    <message>
        <source>Where the folder is on the web; empty where it is nowhere</source>
        <translation>フォルダーのWeb上のアドレス。公開しないなら空欄</translation>
    </message>
    <message>
        <source>Which articles may enter an edition at all, and who goes first.</source>
        <translation>どの記事が号に入りうるか、どれを先にするか。</translation>
    </message>
    <message>
        <source>Who is told that a draft waits</source>
        <translation>下書きが確認待ちであることを知らせる相手</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>サイト全体</translation>
    </message>
    <message>
        <source>Why (Company outing)</source>
        <translation>理由（社内行事など）</translation>
    </message>
    <message>
        <source>Why there is no edition</source>
        <translation>号のない理由</translation>
    </message>
    <message>
        <source>With</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>With fewer articles the section is left out</source>
        <translation>記事がこれより少なければセクションを省きます</translation>
    </message>
    <message>
        <source>Without a section only the lead, briefs and rankings of the front page are printed.</source>
        <translation>セクションがないため、トップページのトップ記事、短信、ランキングだけが印刷されます。</translation>
    </message>
    <message>
        <source>Without a source the edition is made of what you import by hand.</source>
        <translation>情報源がないため、号は手動で取り込んだものから作られます。</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>an update of it is announced</source>
        <translation>更新が告知されたとき</translation>
    </message>
    <message>
        <source>any source</source>
        <translation>すべての情報源</translation>
    </message>
    <message>
        <source>highest score first</source>
        <translation>スコアの高い順</translation>
    </message>
    <message>
        <source>hold it until it is approved</source>
        <translation>承認まで保留する</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>既定のもの</translation>
    </message>
    <message>
        <source>its words were revised</source>
        <translation>本文が改訂されたとき</translation>
    </message>
    <message>
        <source>keeps its line, with the page</source>
        <translation>行を残し、ページを示す</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>makes room for the next</source>
        <translation>次の行で埋める</translation>
    </message>
    <message>
        <source>may come again</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>nobody: the desk has no notices yet</source>
        <translation>なし：デスクに通知先がまだありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>or not</source>
        <translation>問わない</translation>
    </message>
    <message>
        <source>publish it</source>
        <translation>発行する</translation>
    </message>
    <message>
        <source>ranked first, then newest</source>
        <translation>ランキング入り優先、次に新しい順</translation>
    </message>
    <message>
        <source>site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>skip it</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>“{what}” is both demanded and ruled out.</source>
        <translation>「{what}」が必須と除外の両方にあります。</translation>
    </message>
    <message>
        <source>the best placed in a ranking</source>
        <translation>ランキング最上位の記事</translation>
    </message>
    <message>
        <source>the edition&apos;s</source>
        <translation>号と同じ</translation>
    </message>
    <message>
        <source>the first that the sources bring</source>
        <translation>情報源の先頭の記事</translation>
    </message>
    <message>
        <source>the last capture</source>
        <translation>前回の取得</translation>
    </message>
    <message>
        <source>the last edition</source>
        <translation>前号</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>最新の記事</translation>
    </message>
    <message>
        <source>what came in so many hours</source>
        <translation>一定時間内に届いたもの</translation>
    </message>
    <message>
        <source>what came since the last edition</source>
        <translation>前号以降に届いたもの</translation>
    </message>
    <message>
        <source>which halves every</source>
        <translation>半減するまで</translation>
    </message>
    <message>
        <source>{name} has no address.</source>
        <translation>{name}にアドレスがありません。</translation>
    </message>
    <message>
        <source>{name}: an address begins with http:// or https://.</source>
        <translation>{name}：アドレスはhttp://またはhttps://で始まります。</translation>
    </message>
    <message>
        <source>{name}: choose the folder with its whole path.</source>
        <translation>{name}：フォルダーを絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>{page}, something is missing</source>
        <translation>{page}（未入力の項目あり）</translation>
    </message>
    <message>
        <source>“{name}” has no folder.</source>
        <translation>「{name}」のフォルダーがありません。</translation>
    </message>
    <message>
        <source>“{name}” has no recipient.</source>
        <translation>「{name}」に受取人がいません。</translation>
    </message>
    <message>
        <source>“{name}” names no list.</source>
        <translation>「{name}」にリストの指定がありません。</translation>
    </message>
    <message>
        <source>“{name}”: from which address is it sent?</source>
        <translation>「{name}」：どのアドレスから送りますか？</translation>
    </message>
    <message>
        <source>“{name}”: unsubscribing is by an https:// or mailto: address.</source>
        <translation>「{name}」：配信停止はhttps://またはmailto:のアドレスにしてください。</translation>
    </message>
    <message>
        <source>“{name}”: which server sends the mail?</source>
        <translation>「{name}」：どのサーバーで送信しますか？</translation>
    </message>
    <message>
        <source>“{name}”: “{address}” is no address.</source>
        <translation>「{name}」：「{address}」はアドレスではありません。</translation>
    </message>
    <message>
        <source>“{section}” asks the same as “{what}”, which goes first.</source>
        <translation>「{section}」の条件は、先にある「{what}」と同じです。</translation>
    </message>
    <message>
        <source>“{section}” needs more articles than it may take.</source>
        <translation>「{section}」の最少数が上限を超えています。</translation>
    </message>
    <message>
        <source>“{section}” takes from a source that is not there.</source>
        <translation>「{section}」は存在しない情報源を指定しています。</translation>
    </message>
    <message>
        <source>“{title}”: more articles in full than there are articles.</source>
        <translation>「{title}」：全文の数が記事数を上回っています。</translation>
    </message>
</context>
<context>
    <name>Publications</name>
    <message>
        <source>Making today&apos;s edition of “{title}”.</source>
        <translation>「{title}」の今日の号を作成しています。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Run history</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>You can go on working; it is told here when it is done.</source>
        <translation>作業を続けられます。完了するとここに表示します。</translation>
    </message>
</context>
<context>
    <name>Rankings</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the ranking to the section</source>
        <translation>ランキングをセクションに追加</translation>
    </message>
    <message numerus="yes">
        <source>Add these %n article(s) to the section</source>
        <translation>
            <numerusform>この記事%n件をセクションに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this article to the section</source>
        <translation>この記事をセクションに追加</translation>
    </message>
    <message>
        <source>Drag it as an article; drag the heading for the whole ranking.</source>
        <translation>ドラッグすると記事として、見出しをドラッグするとランキング全体として追加できます。</translation>
    </message>
    <message>
        <source>Enter adds the whole ranking to the edition; Space shows its history</source>
        <translation>Enterでランキング全体を号に追加、スペースで推移を表示</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>新</translation>
    </message>
    <message>
        <source>No ranking yet. “Most read” lists are found on every page that is imported.</source>
        <translation>ランキングはまだありません。「最も読まれた記事」のリストは、取り込んだすべてのページから検出されます。</translation>
    </message>
    <message>
        <source>Park the ranking on the clipboard</source>
        <translation>ランキングを取り置きに入れる</translation>
    </message>
    <message>
        <source>Places at each capture</source>
        <translation>取得ごとの順位</translation>
    </message>
    <message>
        <source>Places over time</source>
        <translation>順位の推移</translation>
    </message>
    <message>
        <source>Places over time…</source>
        <translation>順位の推移…</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>The library does not have this article.</source>
        <translation>この記事はライブラリにありません。</translation>
    </message>
    <message>
        <source>The table below says the same in words</source>
        <translation>下の表も同じ内容です</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>captured {moment}</source>
        <translation>{moment}に取得</translation>
    </message>
    <message>
        <source>down {places}</source>
        <translation>{places}位ダウン</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>圏外</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>ライブラリになし</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>ランク外</translation>
    </message>
    <message>
        <source>peak {place}</source>
        <translation>最高{place}位</translation>
    </message>
    <message>
        <source>places {places} over {days} days</source>
        <translation>{days}日間の順位：{places}</translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>サイト全体</translation>
    </message>
    <message>
        <source>up {places}</source>
        <translation>{places}位アップ</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>順位変わらず</translation>
    </message>
    <message>
        <source>{captured}, stale: {age}</source>
        <translation>{captured}（{age}の古い取得）</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>days on the list</comment>
        <translation>{days}日</translation>
    </message>
    <message>
        <source>{days} days on the list</source>
        <translation>{days}日間ランクイン</translation>
    </message>
    <message>
        <source>{percent}% sure</source>
        <translation>確度{percent}%</translation>
    </message>
    <message>
        <source>{title}: places {places}, the oldest first</source>
        <translation>{title}：順位{places}（古い順）</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Browse: {field}</source>
        <translation>参照：{field}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {thing}</source>
        <translation>{thing}を外す</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Digest Desk did not close properly the last time.</source>
        <translation>Digest Deskは前回、正しく終了しませんでした。</translation>
    </message>
    <message>
        <source>Open then too, and saved: {titles}.</source>
        <translation>次の号も開かれていて、保存されています：{titles}。</translation>
    </message>
    <message>
        <source>“{title}” is back as it was last saved, at {time}.</source>
        <translation>「{title}」を、{time}に最後に保存された状態に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is back as it was saved at {time}, with %n edit(s) since it was opened.</source>
        <translation>
            <numerusform>「{title}」を{time}に保存された状態に戻しました（開いてからの編集%n件を含む）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refilling</name>
    <message numerus="yes">
        <source>%n block(s) came</source>
        <translation>
            <numerusform>%n個のブロックが入りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of yours stayed.</source>
        <translation>
            <numerusform>あなたのブロック%n個はそのまま残りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n個が外れました</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose an edition from a publication: its recipe comes along.</source>
        <translation>刊行物から号を編成すると、そのレシピが付いてきます。</translation>
    </message>
    <message>
        <source>Make one; the next can follow it then.</source>
        <translation>1つ作成すれば、次の号から引き継げます。</translation>
    </message>
    <message>
        <source>Making the next edition</source>
        <translation>次の号を作成しています</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>新しい号</translation>
    </message>
    <message>
        <source>Refill from the recipe</source>
        <translation>レシピで入れ直す</translation>
    </message>
    <message>
        <source>Refilling from the recipe</source>
        <translation>レシピで入れ直しています</translation>
    </message>
    <message>
        <source>The recipe picks what stands already.</source>
        <translation>レシピの選択はすでに入っているものと同じです。</translation>
    </message>
    <message>
        <source>There is no earlier edition of this title.</source>
        <translation>この題名の以前の号はありません。</translation>
    </message>
    <message>
        <source>This edition has no recipe.</source>
        <translation>この号にはレシピがありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>{came}, {went}.</source>
        <translation>{came}、{went}。</translation>
    </message>
    <message>
        <source>{said} {stayed}</source>
        <translation>{said}{stayed}</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>As the recipe would make it now. Nothing is issued, kept or delivered; only what was gathered stays in the library.</source>
        <translation>レシピが今作るとこうなります。発行も保存も配信もされず、収集したものだけがライブラリに残ります。</translation>
    </message>
    <message>
        <source>It was stopped. What was gathered is kept.</source>
        <translation>中止しました。収集したものは残っています。</translation>
    </message>
    <message>
        <source>Rehearsal of “{title}”</source>
        <translation>「{title}」の下見</translation>
    </message>
    <message>
        <source>Rehearse &amp;again</source>
        <translation>もう一度下見(&amp;A)</translation>
    </message>
    <message>
        <source>Rehearsing “{title}”</source>
        <translation>「{title}」を下見しています</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>無題のセクション</translation>
    </message>
    <message>
        <source>The edition</source>
        <translation>号</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>{source}: {reason}</source>
        <translation>{source}：{reason}</translation>
    </message>
    <message>
        <source>{title} · {kind}</source>
        <translation>{title}・{kind}</translation>
    </message>
    <message>
        <source>{title}, {day}, no. {number}</source>
        <translation>{title}、{day}、第{number}号</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>?  never delivered</source>
        <translation>?  未配信</translation>
    </message>
    <message>
        <source>All that was delivered came out again, byte for byte.</source>
        <translation>配信したものはすべて、1バイトも違わず再現されました。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Files that were kept with it have changed or are gone.</source>
        <translation>号と一緒に保管したファイルが変わったか、なくなっています。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>ハッシュ（SHA-256）</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>It did not come out as it was delivered.</source>
        <translation>配信したものとは異なる結果になりました。</translation>
    </message>
    <message>
        <source>It was issued before imprints were kept: it is printed with its theme as it is today.</source>
        <translation>印刷条件の保管が始まる前に発行されたため、現在のテーマで印刷しています。</translation>
    </message>
    <message>
        <source>It was printed; there is no receipt to compare it with.</source>
        <translation>印刷しましたが、照合する受領記録がありません。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>何も印刷していません。</translation>
    </message>
    <message>
        <source>Print &amp;again</source>
        <translation>もう一度印刷(&amp;A)</translation>
    </message>
    <message>
        <source>Printing it again with what it was issued with…</source>
        <translation>発行時のテーマと写真でもう一度印刷しています…</translation>
    </message>
    <message>
        <source>Printing the edition again</source>
        <translation>号をもう一度印刷しています</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The edition is being printed again…</source>
        <translation>号をもう一度印刷しています…</translation>
    </message>
    <message>
        <source>What prints is not the same by now.</source>
        <translation>印刷に使うプログラムが当時と異なります。</translation>
    </message>
    <message>
        <source>Why it may differ</source>
        <translation>異なりうる理由</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>“{title}” of {day} printed again</source>
        <translation>「{title}」{day}号の再印刷</translation>
    </message>
    <message>
        <source>≠  other bytes</source>
        <translation>≠  異なるバイト列</translation>
    </message>
    <message>
        <source>✓  the same bytes</source>
        <translation>✓  同じバイト列</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n other draft(s) wait as well.</source>
        <translation>
            <numerusform>ほかに%n件の下書きも待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft of “{title}” waits for your review.</source>
        <translation>「{title}」の下書きが確認を待っています。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>It is told here what becomes of it.</source>
        <translation>結果はここでお知らせします。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ発行</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>The edition is being published.</source>
        <translation>号を発行しています。</translation>
    </message>
    <message>
        <source>This draft of “{title}” waits for your review.</source>
        <translation>この「{title}」の下書きは確認を待っています。</translation>
    </message>
    <message>
        <source>This edition of “{title}” waits for your approval.</source>
        <translation>この「{title}」の号は承認を待っています。</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>.</source>
        <comment>ends a sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Added words are underlined, removed ones struck through.</source>
        <translation>追加された語には下線、削除された語には取り消し線を付けています。</translation>
    </message>
    <message>
        <source>As it came first</source>
        <translation>最初の内容</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Changed without a word</source>
        <translation>告知なしの変更</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>最初の取得</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Other pictures than before.</source>
        <translation>以前と異なる写真です。</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>第{number}段落</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>改訂{number}</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>改訂</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>UPDATE {number}</source>
        <translation>更新{number}</translation>
    </message>
    <message>
        <source>UPDATE {value}</source>
        <translation>更新{value}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新番号</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{number} · reworded</source>
        <translation>{number}・書き換え</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Nothing fits what you search for.</source>
        <translation>検索に一致するものがありません。</translation>
    </message>
</context>
<context>
    <name>Run steps</name>
    <message>
        <source>A draft waits; it is due on {day} at {time}.</source>
        <translation>下書きが待っています。予定は{day}{time}です。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Draft frozen</source>
        <translation>下書きの確定</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>下書きの作成</translation>
    </message>
    <message>
        <source>Have it published when it is due</source>
        <translation>予定時刻に発行します</translation>
    </message>
    <message>
        <source>Have it wait until you approve it</source>
        <translation>承認するまで待たせます</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message numerus="yes">
        <source>It was broken off and gone on with %n time(s).</source>
        <translation>
            <numerusform>中断され、%n回再開しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish no edition on that date</source>
        <translation>その日の号を発行しません</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ発行</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>Sources read</source>
        <translation>情報源の読み込み</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>実行の段階</translation>
    </message>
    <message>
        <source>This run took no step.</source>
        <translation>この実行には段階がありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>You approved it.</source>
        <translation>承認しました。</translation>
    </message>
    <message>
        <source>You hold it back.</source>
        <translation>保留しています。</translation>
    </message>
    <message>
        <source>You skipped it.</source>
        <translation>見送りました。</translation>
    </message>
    <message>
        <source>You were told</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A draft of “{title}” of {day} waits.</source>
        <translation>{day}の「{title}」の下書きが待っています。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>It appears below, with what became of it.</source>
        <translation>下の一覧に、結果とともに表示されます。</translation>
    </message>
    <message>
        <source>It is approved, and published at {time}.</source>
        <translation>承認済みで、{time}に発行します。</translation>
    </message>
    <message>
        <source>It is due at {time}.</source>
        <translation>予定は{time}です。</translation>
    </message>
    <message>
        <source>Make today&apos;s edition of this publication now</source>
        <translation>この刊行物の今日の号を今すぐ作成します</translation>
    </message>
    <message>
        <source>Next: {title}, {moment}</source>
        <translation>次回：{title}、{moment}</translation>
    </message>
    <message>
        <source>No run is scheduled</source>
        <translation>予定された実行はありません</translation>
    </message>
    <message>
        <source>No run yet. A publication with a schedule runs by itself, or run one now.</source>
        <translation>実行の記録はまだありません。スケジュールのある刊行物は自動で実行されます。今すぐ実行することもできます。</translation>
    </message>
    <message>
        <source>Open edition</source>
        <translation>号を開く</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>刊行物</translation>
    </message>
    <message>
        <source>Publication to run</source>
        <translation>実行する刊行物</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason of the run</source>
        <translation>実行結果の理由</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動方法</translation>
    </message>
    <message>
        <source>Starting “{title}”</source>
        <translation>「{title}」を開始しています</translation>
    </message>
    <message>
        <source>The publication</source>
        <translation>刊行物</translation>
    </message>
    <message>
        <source>Today&apos;s edition of “{title}” is being made.</source>
        <translation>「{title}」の今日の号を作成しています。</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>catch-up</source>
        <translation>後追い</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>published</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>{weekday} {time} {zone}</source>
        <translation>{weekday} {time} {zone}</translation>
    </message>
    <message>
        <source>“{title}” is being made.</source>
        <translation>「{title}」を作成しています。</translation>
    </message>
    <message>
        <source>“{title}” of {day} is published.</source>
        <translation>「{title}」{day}号を発行しました。</translation>
    </message>
    <message>
        <source>“{title}” of {day} waits for your approval.</source>
        <translation>{day}の「{title}」は承認を待っています。</translation>
    </message>
    <message>
        <source>“{title}” of {day} was not published.</source>
        <translation>「{title}」{day}号は発行されませんでした。</translation>
    </message>
    <message>
        <source>“{title}” of {day} was skipped.</source>
        <translation>{day}の「{title}」は見送られました。</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reading the sample site</source>
        <translation>見本サイトを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>If nobody decides, it is {then}.</source>
        <translation>だれも決めなければ、{then}します。</translation>
    </message>
    <message>
        <source>Made when it is due, and {then}.</source>
        <translation>予定時刻に作成し、{then}します。</translation>
    </message>
    <message>
        <source>The draft is made {review} before, and frozen {freeze} before.</source>
        <translation>下書きは{review}前に作成し、{freeze}前に確定します。</translation>
    </message>
    <message>
        <source>The draft is made {review} before, and takes in what comes.</source>
        <translation>下書きは{review}前に作成し、その後に届くものも取り込みます。</translation>
    </message>
    <message>
        <source>What was missed is made up for within {span}, else skipped.</source>
        <translation>作れなかった号は{span}以内なら作り、過ぎれば見送ります。</translation>
    </message>
    <message>
        <source>What was missed is skipped.</source>
        <translation>作れなかった号は見送ります。</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>held until you approve it</source>
        <translation>承認まで保留</translation>
    </message>
    <message>
        <source>published</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>{day}: no edition, {name}</source>
        <translation>{day}：号なし、{name}</translation>
    </message>
    <message>
        <source>{one} {next}</source>
        <translation>{one}{next}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Ask when an edition is due</source>
        <translation>号の予定があれば確認する</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>選択：{name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>外観モード</translation>
    </message>
    <message>
        <source>Counts from the next start of Digest Desk.</source>
        <translation>Digest Deskの次回起動時から有効です。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Editions are made by themselves only while the program runs. With an icon in the system tray it can go on without its window.</source>
        <translation>号の自動作成は、プログラムの実行中だけ行われます。通知領域のアイコンがあれば、ウインドウを閉じても続けられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>変更した設定%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) reset.</source>
        <translation>
            <numerusform>設定%n件をリセットしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A PEM file of authorities whose certificates are trusted besides those that Mozilla trusts; empty for none.</source>
        <translation>Mozillaが信頼する認証局に加えて信頼する認証局のPEMファイル。空欄ならなし。</translation>
    </message>
    <message>
        <source>Everything is as it came.</source>
        <translation>すべて初期設定のままです。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Folder of exports</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>Follow robots.txt</source>
        <translation>robots.txtに従う</translation>
    </message>
    <message>
        <source>Forget: {name}</source>
        <translation>削除：{name}</translation>
    </message>
    <message>
        <source>Formats of exports</source>
        <translation>書き出しの形式</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Hints for the first time</source>
        <translation>はじめての方へのヒント</translation>
    </message>
    <message>
        <source>How large the window&apos;s words are, in percent.</source>
        <translation>ウインドウの文字の大きさ（パーセント）。</translation>
    </message>
    <message>
        <source>How many requests one host gets at the same time.</source>
        <translation>1つのホストに同時に送る要求の数。</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>通知領域のアイコン</translation>
    </message>
    <message>
        <source>It is either yes or no.</source>
        <translation>「はい」か「いいえ」のどちらかです。</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>通知領域で実行し続ける</translation>
    </message>
    <message>
        <source>Kept by the system&apos;s keyring for this channel; it stands in no file.</source>
        <translation>この配信先のために、システムのキーリングが保管します。どのファイルにも書かれません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Largest page</source>
        <translation>ページの最大サイズ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has them by day and night.</source>
        <translation>ライトまたはダーク、あるいは昼夜に応じたシステムの設定。</translation>
    </message>
    <message>
        <source>Longest fetch</source>
        <translation>取得の制限時間</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>無応答の制限時間</translation>
    </message>
    <message>
        <source>Megabytes of pages that are remembered in the desk&apos;s folder “cache”, so that sites need not send again what has not changed; 0 for none.</source>
        <translation>デスクの「cache」フォルダーに記憶するページの容量（MB）。変更のないページをサイトが再送せずに済みます。0なら記憶しません。</translation>
    </message>
    <message>
        <source>Megabytes that a page, feed or picture may have when it is unpacked.</source>
        <translation>展開後のページ、フィード、写真の最大サイズ（MB）。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>No password is kept.</source>
        <translation>パスワードは保存されていません。</translation>
    </message>
    <message>
        <source>No setting is called “{wanted}”, or has to do with it.</source>
        <translation>「{wanted}」という名前の設定も、関係する設定もありません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>独自の証明書</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Pause between requests</source>
        <translation>要求の間隔</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>プリフライト</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Remembered pages</source>
        <translation>記憶するページ</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同時の要求数</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset {setting}</source>
        <translation>{setting}をリセット</translation>
    </message>
    <message>
        <source>Search settings, their meaning and values…</source>
        <translation>設定の名前、説明、値を検索…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Seconds between the beginnings of two requests to one host.</source>
        <translation>1つのホストへの要求から次の要求までの秒数。</translation>
    </message>
    <message>
        <source>Seconds for which a host may send nothing at all.</source>
        <translation>ホストが何も送ってこない場合に待つ秒数。</translation>
    </message>
    <message>
        <source>Seconds that one address may take, with redirects and repetitions.</source>
        <translation>転送や再試行を含め、1つのアドレスにかけられる秒数。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>署名の鍵</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Signs what is sent, so that the receiver knows who sent it. Kept by the system&apos;s keyring.</source>
        <translation>送るものに署名し、受け手が送り主を確かめられるようにします。システムのキーリングが保管します。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The environment variable {variable} has it.</source>
        <translation>環境変数{variable}に設定されています。</translation>
    </message>
    <message>
        <source>The name by which the proxy knows you; empty where it does not ask. Its password is kept by the system&apos;s keyring.</source>
        <translation>プロキシに伝えるユーザー名。求められない場合は空欄。パスワードはシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>The password that goes with the proxy login.</source>
        <translation>プロキシのユーザー名に対するパスワード。</translation>
    </message>
    <message>
        <source>The proxy through which the internet is reached, as http://host:port; “environment” for HTTPS_PROXY and its kin; empty for none.</source>
        <translation>インターネットに接続するプロキシ（http://host:port の形式）。「environment」ならHTTPS_PROXYなどの環境変数。空欄ならなし。</translation>
    </message>
    <message>
        <source>The system’s keyring has it. Type another to replace it.</source>
        <translation>システムのキーリングに保存されています。置き換えるには新しく入力してください。</translation>
    </message>
    <message>
        <source>Try links before publishing</source>
        <translation>発行前にリンクを確認</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Where exports go unless another folder is chosen; the last one.</source>
        <translation>別のフォルダーを選ばない場合の書き出し先。前回の場所になります。</translation>
    </message>
    <message>
        <source>Whether a site&apos;s robots.txt is read and followed.</source>
        <translation>サイトのrobots.txtを読み、それに従うかどうか。</translation>
    </message>
    <message>
        <source>Whether every link of an edition is asked for before it is published, to warn of dead ones.</source>
        <translation>発行前に号のすべてのリンクを確認し、リンク切れを警告するかどうか。</translation>
    </message>
    <message>
        <source>Which formats are ticked when several are exported, parted by blanks: pdf, web, email, text, epub, archive, images.</source>
        <translation>複数の形式を書き出すときにチェックする形式。空白で区切ります：pdf、web、email、text、epub、archive、images。</translation>
    </message>
    <message>
        <source>kept · forget</source>
        <translation>保存済み・削除</translation>
    </message>
    <message>
        <source>What the window speaks. Editions have a language of their own.</source>
        <translation>ウインドウの表示言語。号の言語は号ごとに設定します。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>ウインドウを閉じるとき</translation>
    </message>
    <message>
        <source>Whether an icon beside the clock tells the next run.</source>
        <translation>時計の横のアイコンで次回の実行を知らせるかどうか。</translation>
    </message>
    <message>
        <source>Whether the system tells that an edition was made while you look elsewhere.</source>
        <translation>ほかの作業中に号が作成されたことを、システムの通知で知らせるかどうか。</translation>
    </message>
    <message>
        <source>Whether the window shows its hints for newcomers.</source>
        <translation>はじめて使う方へのヒントをウインドウに表示するかどうか。</translation>
    </message>
    <message>
        <source>Who it says is at work on an edition, to others that open it too; empty for the name of your account.</source>
        <translation>同じ号を開いた人に、作業中の人として表示する名前。空欄ならアカウント名。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>changed · reset</source>
        <translation>変更済み・リセット</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%n item(s) taken from the clipboard.</source>
        <translation>
            <numerusform>取り置きから%n件を取り出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>取り置き%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the section</source>
        <translation>セクションに追加</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>取り置き</translation>
    </message>
    <message>
        <source>Enter adds what is parked to the edition; Delete takes it away</source>
        <translation>Enterで取り置きを号に追加、Deleteで取り除きます</translation>
    </message>
    <message>
        <source>Park here what may be wanted later: drag it here, or press Ctrl+Shift+C. It stays over editions and restarts.</source>
        <translation>あとで使いそうなものをここに取り置けます。ドラッグするか、Ctrl+Shift+Cを押してください。号が変わっても、再起動しても残ります。</translation>
    </message>
    <message>
        <source>Parked: {moment}</source>
        <translation>取り置き：{moment}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove from the clipboard</source>
        <translation>取り置きから取り除く</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No key does “{wanted}”.</source>
        <translation>「{wanted}」に当たるキーはありません。</translation>
    </message>
    <message>
        <source>Search keys and what they do…</source>
        <translation>キーと機能を検索…</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>機能</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Most articles</source>
        <translation>記事数の上限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>セクション(&amp;S)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Another source is called “{name}”. Give this one its own name</source>
        <translation>「{name}」という名前の情報源がほかにあります。別の名前を付けてください</translation>
    </message>
    <message>
        <source>Heed the site’s robots.txt</source>
        <translation>サイトのrobots.txtに従う</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Labels articles that name none</source>
        <translation>セクション名のない記事に付けます</translation>
    </message>
    <message>
        <source>May be on this computer or in its own network</source>
        <translation>このコンピューターや同じネットワーク内のものを許可</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>記事数の上限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Paused: leave it out of the gatherings</source>
        <translation>一時停止（収集の対象から外す）</translation>
    </message>
    <message>
        <source>Pinned charts</source>
        <translation>固定したランキング</translation>
    </message>
    <message>
        <source>Read new files as soon as they come</source>
        <translation>新しいファイルが届いたらすぐ読み込む</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Remove the selected pin (Delete)</source>
        <translation>選択した固定を解除（Delete）</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>情報源：{name}</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足しているもの</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>変更%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart(s)</source>
        <translation>
            <numerusform>ランキング%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>既読%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are quiet</source>
        <translation>
            <numerusform>%n件で更新なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <translation>
            <numerusform>%n回連続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned chart(s)</source>
        <translation>
            <numerusform>固定したランキング%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>情報源%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are failing</source>
        <translation>
            <numerusform>情報源%n件で失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are failing.</source>
        <translation>
            <numerusform>情報源%n件で失敗が続いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are quiet.</source>
        <translation>
            <numerusform>情報源%n件で更新がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) exported to {path}.</source>
        <translation>
            <numerusform>情報源%n件を{path}に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) failed.</source>
        <translation>
            <numerusform>情報源%n件で失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources were added to “{publication}”.</source>
        <translation>
            <numerusform>情報源%n件を「{publication}」に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>情報源を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Gather now</source>
        <translation>今すぐ収集(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;OPML</source>
        <translation>OPML(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>情報源を追加…</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>情報源のアドレス</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Came back empty</source>
        <translation>空でした</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>前回の内容</translation>
    </message>
    <message>
        <source>Cancelled. {said}</source>
        <translation>キャンセルしました。{said}</translation>
    </message>
    <message>
        <source>Export the feeds…</source>
        <translation>フィードを書き出す…</translation>
    </message>
    <message>
        <source>Export the sources</source>
        <translation>情報源を書き出す</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗が続いています</translation>
    </message>
    <message>
        <source>Failing since {day}</source>
        <translation>{day}から失敗が続いています</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Filter by name, state, kind or publication…</source>
        <translation>名前、状態、種類、刊行物で絞り込み…</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>情報源を絞り込む</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>トップページ</translation>
    </message>
    <message>
        <source>Gather now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>収集しています</translation>
    </message>
    <message>
        <source>Gathering {sources}</source>
        <translation>{sources}を収集しています</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good again</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Hide until something changes</source>
        <translation>変化があるまで隠す</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>読み込み方法</translation>
    </message>
    <message>
        <source>Import a list of feeds</source>
        <translation>フィード一覧を取り込む</translation>
    </message>
    <message>
        <source>Import a list of feeds…</source>
        <translation>フィード一覧を取り込む…</translation>
    </message>
    <message>
        <source>It is left out of every gathering until you resume it.</source>
        <translation>再開するまで、収集の対象から外れます。</translation>
    </message>
    <message>
        <source>It is read at the next gathering; “Gather now” tries it at once.</source>
        <translation>次回の収集で読み込みます。［今すぐ収集］ですぐに試せます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last good</source>
        <translation>前回成功</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>前回試行</translation>
    </message>
    <message>
        <source>Leave it out of the gatherings</source>
        <translation>収集の対象から外します</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml)</source>
        <translation>フィード一覧 (*.opml *.xml)</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>情報源の名前</translation>
    </message>
    <message>
        <source>Name, section, limit and more (Enter)</source>
        <translation>名前、セクション、上限など（Enter）</translation>
    </message>
    <message>
        <source>No source yet. Add one: paste the address of any news site, section, feed, article or folder, and choose what to read.</source>
        <translation>情報源はまだありません。ニュースサイト、セクション、フィード、記事、フォルダーのアドレスを貼り付けて追加し、読み込むものを選んでください。</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>まだ試していません</translation>
    </message>
    <message>
        <source>P&amp;in charts…</source>
        <translation>ランキングを固定(&amp;I)…</translation>
    </message>
    <message>
        <source>Page or file</source>
        <translation>ページまたはファイル</translation>
    </message>
    <message>
        <source>Paste any address (Insert)</source>
        <translation>アドレスを貼り付けます（Insert）</translation>
    </message>
    <message>
        <source>Paste the address of a news site, a feed or a folder, and choose.</source>
        <translation>ニュースサイト、フィード、フォルダーのアドレスを貼り付けて選んでください。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Point at most-read lists that are not found by themselves</source>
        <translation>自動で検出されない「最も読まれた記事」のリストを指定します</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>刊行物</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>更新なし</translation>
    </message>
    <message>
        <source>Quiet for {span}</source>
        <translation>{span}更新なし</translation>
    </message>
    <message>
        <source>Read this source now (F5)</source>
        <translation>この情報源を今すぐ読み込みます（F5）</translation>
    </message>
    <message>
        <source>Reading {sources}…</source>
        <translation>{sources}を読み込んでいます…</translation>
    </message>
    <message>
        <source>Remove it (Delete); it can be taken back</source>
        <translation>削除します（Delete）。元に戻せます</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>情報源を表示</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take over or hand on a list of feeds</source>
        <translation>フィード一覧の取り込みと書き出し</translation>
    </message>
    <message>
        <source>The list at {selector}</source>
        <translation>{selector}のリスト</translation>
    </message>
    <message>
        <source>The selected source</source>
        <translation>選択した情報源</translation>
    </message>
    <message>
        <source>There is no source to gather from yet.</source>
        <translation>収集する情報源がまだありません。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>What it brought stays in the library.</source>
        <translation>届いた記事はライブラリに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>at most %n article(s) a time</source>
        <translation>
            <numerusform>1回に記事%n件まで</numerusform>
        </translation>
    </message>
    <message>
        <source>hardly a chart</source>
        <translation>おそらくランキングではない</translation>
    </message>
    <message>
        <source>heeds robots.txt</source>
        <translation>robots.txtに従う</translation>
    </message>
    <message>
        <source>likely a chart</source>
        <translation>おそらくランキング</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>perhaps a chart</source>
        <translation>ランキングの可能性あり</translation>
    </message>
    <message>
        <source>private addresses allowed</source>
        <translation>私設アドレスを許可</translation>
    </message>
    <message>
        <source>robots.txt not heeded</source>
        <translation>robots.txtに従わない</translation>
    </message>
    <message>
        <source>section {section}</source>
        <translation>セクション{section}</translation>
    </message>
    <message>
        <source>surely a chart</source>
        <translation>確実にランキング</translation>
    </message>
    <message>
        <source>watched for new files</source>
        <translation>新しいファイルを監視</translation>
    </message>
    <message>
        <source>{failing}, {quiet}.</source>
        <translation>{failing}、{quiet}。</translation>
    </message>
    <message>
        <source>{kind} of “{publication}”</source>
        <translation>{kind}・「{publication}」</translation>
    </message>
    <message>
        <source>“{name}” was removed from “{title}”.</source>
        <translation>「{name}」を「{title}」から削除しました。</translation>
    </message>
    <message>
        <source>“{source}” was added to “{publication}”.</source>
        <translation>「{source}」を「{publication}」に追加しました。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fit to pages…</source>
        <translation>ページ数に合わせる…</translation>
    </message>
    <message>
        <source>Gmail cuts off what is longer: see the e-mail</source>
        <translation>これより長いとGmailでは途中で切れます。メールを確認してください</translation>
    </message>
    <message>
        <source>Length: {pages}</source>
        <translation>長さ：{pages}</translation>
    </message>
    <message>
        <source>Next run {moment}</source>
        <translation>次回の実行 {moment}</translation>
    </message>
    <message>
        <source>Pre-flight: {told}</source>
        <translation>プリフライト：{told}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Show the pre-flight</source>
        <translation>プリフライトを表示</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>進行中の処理</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>next run {moment} ▸</source>
        <translation>次回 {moment} ▸</translation>
    </message>
    <message>
        <source>nothing to mend</source>
        <translation>直すところなし</translation>
    </message>
    <message>
        <source>{title}, {moment} · run history</source>
        <translation>{title}、{moment}・実行履歴</translation>
    </message>
    <message>
        <source>{told} ▸</source>
        <translation>{told} ▸</translation>
    </message>
    <message>
        <source>{weekday} {time} {zone}</source>
        <translation>{weekday} {time} {zone}</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行し続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Digest Desk?</source>
        <translation>Digest Deskを閉じますか？</translation>
    </message>
    <message>
        <source>Editions are made by themselves only while Digest Desk runs. It can stay beside the clock without its window. What you choose is remembered; the settings change it.</source>
        <translation>号の自動作成は、Digest Deskの実行中だけ行われます。ウインドウを閉じても、通知領域で実行し続けることができます。選択は記憶され、設定で変更できます。</translation>
    </message>
    <message>
        <source>“{title}” is due {moment}.</source>
        <translation>「{title}」は{moment}に予定されています。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Change the number of pages</source>
        <translation>ページ数を変更</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>用紙を変更</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>テーマを変更</translation>
    </message>
</context>
<context>
    <name>Takedown</name>
    <message numerus="yes">
        <source>%n issued edition(s) print it, and can be corrected then.</source>
        <translation>
            <numerusform>発行済みの%n号に掲載されています。その後に訂正できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it down</source>
        <translation>取り下げる(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It leaves every draft with all its copies, and no edition to come will print it.</source>
        <translation>同内容の記事とともにすべての下書きから外れ、今後の号にも掲載されません。</translation>
    </message>
    <message>
        <source>It names somebody who must not be named.</source>
        <translation>名前を出してはならない人の名前が出ています。</translation>
    </message>
    <message>
        <source>Take an article down</source>
        <translation>記事を取り下げる</translation>
    </message>
    <message>
        <source>What the &amp;readers are told</source>
        <translation>読者への説明(&amp;R)</translation>
    </message>
    <message>
        <source>What the readers are told</source>
        <translation>読者への説明</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>&amp;Copy to customise…</source>
        <translation>複製してカスタマイズ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use this theme</source>
        <translation>このテーマを使う(&amp;U)</translation>
    </message>
    <message>
        <source>A copy of “{name}” in the desk’s own themes, called:</source>
        <translation>デスク独自のテーマとして保存する「{name}」のコピーの名前：</translation>
    </message>
    <message>
        <source>An issued edition keeps its looks. Make a corrected draft of it.</source>
        <translation>発行済みの号の体裁は変わりません。変更するには訂正用の下書きを作成してください。</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Built in, altered by you</source>
        <translation>標準（変更あり）</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>テーマを変更</translation>
    </message>
    <message>
        <source>Chec&amp;k it</source>
        <translation>点検(&amp;K)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy to customise</source>
        <translation>複製してカスタマイズ</translation>
    </message>
    <message>
        <source>Drawing the first pages</source>
        <translation>1ページ目を描画しています</translation>
    </message>
    <message>
        <source>Edit its files: the preview follows whenever one is saved.</source>
        <translation>ファイルを編集して保存すると、プレビューに反映されます。</translation>
    </message>
    <message>
        <source>It is at {folder}.</source>
        <translation>場所：{folder}</translation>
    </message>
    <message>
        <source>My {name}</source>
        <translation>マイ{name}</translation>
    </message>
    <message>
        <source>Only the desk’s own themes: copy a built-in one first</source>
        <translation>デスク独自のテーマのみ。標準テーマは先に複製してください</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Reads every file of the theme and renders a sample edition</source>
        <translation>テーマの全ファイルを読み、見本の号を組版します</translation>
    </message>
    <message>
        <source>Shown on a sample, as this edition is empty.</source>
        <translation>この号は空のため、見本で表示しています。</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>フォルダーを開けませんでした。</translation>
    </message>
    <message>
        <source>The theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>この号</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What the pages show</source>
        <translation>ページの内容</translation>
    </message>
    <message>
        <source>Why it cannot be changed</source>
        <translation>変更できない理由</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>× cannot be used</source>
        <translation>× 使用不可</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has %n fault(s).</source>
        <translation>
            <numerusform>「{name}」に問題が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has no fault.</source>
        <translation>「{name}」に問題はありません。</translation>
    </message>
    <message>
        <source>“{name}” is among the desk’s own themes.</source>
        <translation>「{name}」をデスク独自のテーマに追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ In use</source>
        <translation>✓ 使用中</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ページ数</translation>
    </message>
    <message numerus="yes">
        <source>Fit: %n page(s)</source>
        <translation>
            <numerusform>%nページに収める</numerusform>
        </translation>
    </message>
    <message>
        <source>How many pages it is meant to have</source>
        <translation>予定ページ数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>用紙：{paper}</translation>
    </message>
    <message>
        <source>Recent editions</source>
        <translation>最近の号</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>The edition’s theme</source>
        <translation>号のテーマ</translation>
    </message>
    <message>
        <source>The paper that it is printed on</source>
        <translation>印刷する用紙</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>テーマ：{theme}</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>仕上がり</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The edition: its sections and blocks in their order. Drag them, or move them with Ctrl+Up and Ctrl+Down. Whatever you change can be undone, and is saved by itself.</source>
        <translation>号です。セクションとブロックが順に並びます。ドラッグするか、Ctrl+↑、Ctrl+↓で移動できます。どの変更も取り消すことができ、自動的に保存されます。</translation>
    </message>
    <message>
        <source>The library holds every article and ranking that was read. Type to search; press Enter or drag to put the selected ones into the edition.</source>
        <translation>ライブラリには、読み込んだ記事とランキングがすべてあります。入力して検索し、Enterキーまたはドラッグで選択したものを号に入れます。</translation>
    </message>
    <message>
        <source>The very pages that are exported, drawn while you work. Click into them to select a block; above are the web page, the e-mail and the text.</source>
        <translation>書き出されるページそのものを、作業中も描画します。クリックするとブロックを選択できます。上でWebページ、メール、テキストに切り替えられます。</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>印刷されるもの</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open the window</source>
        <translation>ウインドウを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>今すぐ実行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>({sum}) × {weight} of its source = {total}</source>
        <translation>（{sum}）×情報源の重み{weight}＝{total}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Among the first of the rest.</source>
        <translation>残りのうち上位です。</translation>
    </message>
    <message>
        <source>Among the first that fit.</source>
        <translation>条件に合う記事のうち上位です。</translation>
    </message>
    <message>
        <source>Among the first that fit: number {ranked}.</source>
        <translation>条件に合う記事のうち上位です：{ranked}。</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Captured: {captured}.</source>
        <translation>取得：{captured}。</translation>
    </message>
    <message numerus="yes">
        <source>Captured: {captured}; without %n row(s) printed elsewhere.</source>
        <translation>
            <numerusform>取得：{captured}。ほかに掲載された%n行を除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Demanded: it says “{phrase}”.</source>
        <translation>必須：「{phrase}」を含みます。</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>How the trial stands</source>
        <translation>試行の状態</translation>
    </message>
    <message>
        <source>It fits no section, and the briefs are full.</source>
        <translation>合うセクションがなく、短信も満杯です。</translation>
    </message>
    <message>
        <source>It has no rows.</source>
        <translation>行がありません。</translation>
    </message>
    <message>
        <source>It has no text, only a headline.</source>
        <translation>見出しだけで本文がありません。</translation>
    </message>
    <message>
        <source>It says the same as “{headline}”.</source>
        <translation>「{headline}」と同じ内容です。</translation>
    </message>
    <message>
        <source>It was printed already.</source>
        <translation>掲載済みです。</translation>
    </message>
    <message>
        <source>It was printed on {day}, as update {number}.</source>
        <translation>{day}に更新{number}として掲載しました。</translation>
    </message>
    <message>
        <source>It was printed on {day}.</source>
        <translation>{day}に掲載しました。</translation>
    </message>
    <message>
        <source>It was taken down.</source>
        <translation>取り下げられました。</translation>
    </message>
    <message>
        <source>It was there before the last edition, {moment}.</source>
        <translation>前号（{moment}）の前からあります。</translation>
    </message>
    <message>
        <source>Its rule has a newer one.</source>
        <translation>この規則にはより新しいものがあります。</translation>
    </message>
    <message>
        <source>Its time has not come: {moment}.</source>
        <translation>解禁前です：{moment}。</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>トップ記事</translation>
    </message>
    <message>
        <source>Leads by the recipe&apos;s rule.</source>
        <translation>レシピの規則によるトップ記事です。</translation>
    </message>
    <message>
        <source>Leads: number {ranked}.</source>
        <translation>トップ記事：{ranked}。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>落選</translation>
    </message>
    <message>
        <source>No rule of the recipe is about it.</source>
        <translation>レシピに当てはまる規則がありません。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ランキング</translation>
    </message>
    <message>
        <source>Ruled out: it says “{phrase}”.</source>
        <translation>除外：「{phrase}」を含みます。</translation>
    </message>
    <message>
        <source>Search what is taken and left</source>
        <translation>採否を検索</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Stale, captured: {captured}.</source>
        <translation>古い取得：{captured}。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>The library has nothing to try the recipe on: gather its sources first.</source>
        <translation>レシピを試す記事がライブラリにありません。先に情報源を収集してください。</translation>
    </message>
    <message>
        <source>There is a fuller one under this headline.</source>
        <translation>同じ見出しのより詳しい記事があります。</translation>
    </message>
    <message>
        <source>Too old: from before {moment}.</source>
        <translation>古すぎます：{moment}より前です。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>What it would pick now</source>
        <translation>今なら何を選ぶか</translation>
    </message>
    <message>
        <source>What it would pick now, and why</source>
        <translation>今なら何を選ぶか、その理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why, in full</source>
        <translation>理由の全文</translation>
    </message>
    <message>
        <source>freshness {freshness} + rank {rank} + climb {movement}</source>
        <translation>新しさ{freshness}＋順位{rank}＋上昇{movement}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>落選</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln are shown</source>
        <translation>
            <numerusform>最初の%Ln件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}; {more}</source>
        <translation>{counts}。{more}</translation>
    </message>
    <message>
        <source>{place} in a ranking</source>
        <translation>ランキング{place}位</translation>
    </message>
    <message>
        <source>{sum} = {total}</source>
        <translation>{sum}＝{total}</translation>
    </message>
    <message>
        <source>{taken} taken, {left} left</source>
        <translation>採用{taken}本、落選{left}本</translation>
    </message>
    <message>
        <source>“{section}” found too little to be printed.</source>
        <translation>「{section}」は記事が少なすぎて省かれます。</translation>
    </message>
    <message>
        <source>“{section}” is full.</source>
        <translation>「{section}」は満杯です。</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Something came into “{source}”. {what}</source>
        <translation>「{source}」に新着があります。{what}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A front page with nothing on it yet.</source>
        <translation>まだ何も載っていないトップページから、自由に組み始めます。</translation>
    </message>
    <message>
        <source>A news page from the web, or one that you saved, text or HTML.</source>
        <translation>Web上のニュースページ、または保存済みのページ（テキストかHTML）。</translation>
    </message>
    <message>
        <source>A newspaper of your own: pick the articles, print the page, every morning.</source>
        <translation>自分だけの新聞を。記事を選び、毎朝印刷します。</translation>
    </message>
    <message>
        <source>A small harbour town&apos;s news: two days of articles, with their rankings.</source>
        <translation>小さな港町のニュース。2日分の記事とランキングです。</translation>
    </message>
    <message>
        <source>Feeds and pages to read, sections, and the hour at which it is made.</source>
        <translation>読み込むフィードとページ、セクション、作成する時刻。</translation>
    </message>
    <message>
        <source>Import a page…</source>
        <translation>ページを取り込む…</translation>
    </message>
    <message>
        <source>Late edition</source>
        <translation>夕刊</translation>
    </message>
    <message>
        <source>New publication…</source>
        <translation>新しい刊行物…</translation>
    </message>
    <message>
        <source>No. 1</source>
        <translation>第1号</translation>
    </message>
    <message>
        <source>Or drop or paste a saved page, a link or a text anywhere in this window.</source>
        <translation>保存済みのページ、リンク、テキストは、どこにでもドロップや貼り付けができます。</translation>
    </message>
    <message>
        <source>Start with an empty edition</source>
        <translation>空の号から始める</translation>
    </message>
    <message>
        <source>Try the sample newspaper</source>
        <translation>見本の新聞を試す</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>{when}に保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Another window could not be started.</source>
        <translation>別のウインドウを起動できませんでした。</translation>
    </message>
    <message>
        <source>Close a program that is not needed, and try again.</source>
        <translation>不要なプログラムを終了してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>It was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Printing: {format}</source>
        <translation>印刷中：{format}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
</TS>
