### Blessing scams

blessing-scam = 祈福騙局
    .summary = 陌生人說要為您的錢或首飾祈福，其實是想把它們拿走。
    .keywords = 祈福黨, 祈福騙局, 消災, 神醫, 中邪, 下咒, 算命, 調包, 掉包, 首飾被騙, 街上有人問路找醫生, 老人被騙, 迷信詐騙, blessing scam

blessing-scam-approach = 陌生人向您打聽某位神醫或名醫，接著又有一個人過來搭話。這些人是一夥的。您要轉身離開。
    .short = 遇到陌生人打聽神醫，轉身離開。
blessing-scam-threat = 設祈福騙局的騙徒可能說，您的家人被下了咒，或有危險。那是嚇唬您的謊話。您可以拒絕。
    .short = 如果陌生人說您家有人被下咒，那是謊話。
blessing-scam-valuables = 不要把錢或首飾交給陌生人，一刻也不行。這些人會趁祈福時調包，換給您的袋子裡裝的是紙或米。
    .short = 不要把貴重物品交給陌生人。
blessing-scam-home-bank = 如果陌生人要您回家或去銀行拿積蓄，走進銀行或商店，向裡面的職員求助。
    .short = 如果陌生人要您去拿積蓄，向銀行職員求助。
blessing-scam-call = 如果說要祈福的陌生人拿走了您的錢或首飾，或您覺得有危險，馬上撥打{ -contact-emergency }。用英語說出您講哪種語言，會有口譯員協助。
    .short = 遇到危險或被搶，撥打{ -contact-emergency }。
blessing-scam-family = 把祈福騙局的手法告訴父母和祖父母。叮囑他們，取出現金或首飾之前，先打電話給您。
    .short = 把祈福騙局的手法告訴家中長輩。
blessing-scam-no-shame = 設祈福騙局的騙徒手法老練，任何人都可能成為目標。報案說明經過，讓警方可以提醒其他人。
    .short = 誰都可能遇上祈福騙局。遇上了，就報案。
