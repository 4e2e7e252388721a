### Robberies by people who ride mopeds or scooters (here always ones with a motor). The texts speak of what a thief does, not of who rides.

moped-robbery = 騎機車搶劫（飛車搶劫）
    .summary = 有搶匪騎輕型機車搶手機、袋子和項鍊。遇到就鬆手，到安全的地方，撥打{ -contact-emergency }。
    .keywords = 飛車搶劫, 飛車黨, 飛車賊, 飛搶, 騎機車搶劫, 摩托車搶劫, 電單車搶劫, 電動車搶劫, 輕便摩托車, 小綿羊, 踏板車, 滑板車搶劫, 騎車搶手機, 飛車搶項鍊, 耳機被搶, AirPods被搶, 手錶被搶, 被機車拖行, 摩托車上人行道, moped robbery

moped-robbery-how = 手法解析：搶匪經常兩人同騎一輛輕型機車或踏板機車，可能騎上人行道，也可能從背後過來。一人駕車，一人動手搶手機、袋子或項鍊，有的還亮出手槍。然後飛快逃走。
    .short = 有搶匪騎輕型機車，搶手機、袋子和項鍊。
moped-robbery-headphones = 在外面走路，把耳機的音量調低，才聽得見背後騎來的輕型機車。
    .short = 搶匪可能騎輕型機車從背後過來，把耳機音量調低。
moped-robbery-hide = 上街之前，把搶匪可能搶的東西收好，不要露出來：手機、手錶、大耳機。項鍊要遮住，或留在家裡。
    .short = 項鍊和手機不要露出來，騎輕型機車的搶匪會搶。
moped-robbery-curb = 走人行道，靠裡面走，離馬路遠一點。袋子也放在裡面那一側，背帶不要纏在身上。
    .short = 搶匪騎輕型機車搶袋子，袋子要放在遠離馬路的一側。
moped-robbery-together = 盡可能和別人一起走，走熱鬧、明亮的街道。騎輕型機車的搶匪，白天也會出現。
    .short = 騎輕型機車的搶匪白天也會來，盡可能和別人一起走。
moped-robbery-close = 如果有輕型機車跟著您，或在人行道上朝您騎來，就離開馬路邊，走進商店，或走到有人的地方。如果覺得有危險，撥打{ -contact-emergency }。
    .short = 有輕型機車跟著您，就走進商店，或走到有人的地方。
moped-robbery-let-go = 騎輕型機車的人搶您的袋子、手機或項鍊，就鬆手。抓住不放，可能會被拖行。不要追那輛機車：車上的人可能有槍。
    .short = 騎輕型機車的搶匪搶您的袋子，就鬆手，不要追。
moped-robbery-call = 如果被騎輕型機車的人搶劫，到安全的地方，撥打{ -contact-emergency }，沒有受傷也要打。說明您在哪裡、機車往哪裡走、車子的顏色和車牌。手機沒了，就借一部。
    .short = 被騎輕型機車的人搶劫，到安全的地方，撥打{ -contact-emergency }。
moped-robbery-after = 遭到搶劫後，用另一部手機或電腦，把您的手機標示為遺失，手機就會鎖定。打電話請銀行停用卡片和付款應用程式。如果地圖顯示手機在哪裡，告訴警方，不要自己去。
    .short = 遭到搶劫後，撥打{ -contact-emergency }，鎖定手機，再打電話給銀行。
moped-robbery-help = 遭到搶劫後感到害怕，是正常的。向當地分局詢問罪案受害者援助計畫（Crime Victim Assistance Program）。受害者援助專員可以聽您傾訴，告訴您有哪些協助。這項計畫不收費。
    .short = 遭到搶劫後，可以請當地分局幫您找受害者援助專員。
