### Investment scams

investment-scam = 投資詐騙
    .summary = 網上的陌生人和您交上朋友，再要您投資。螢幕上的獲利是假的。
    .keywords = 投資詐騙, 投資被騙, 殺豬盤, 虛擬貨幣詐騙, 炒幣, 比特幣, 泰達幣, USDT, 假投資平台, 假交易平台, 提不出錢, 不能出金, 提現要繳稅, 薦股群, 股票群, 老師帶單, 加錯微信, 發錯簡訊, 龐氏騙局, crypto scam

investment-scam-how = 詐騙手法解析：陌生人像是傳錯訊息給您，後來成了朋友，再教您怎樣投資。應用程式顯示您賺了很多，其實是假的，您的錢已經沒了。
    .short = 網上的新朋友介紹您投資，可能是詐騙。
investment-scam-wrong-number = 陌生人傳來的訊息，像是要傳給別人的，接著又想和您聊天，不要回覆。投資詐騙可能就是這樣開始的。
    .short = 陌生人「傳錯」訊息，又想和您聊天，不要回覆。
investment-scam-advice = 不要因為聊天群組，或只在網上認識的人，就去投資。獲利高又沒有風險，誠實的人不可能這樣保證。先和您信任的人談談。
    .short = 只在網上認識的人叫您投資，就拒絕。
investment-scam-check = 用免費的網上服務 BrokerCheck 查證券經紀，再自己找號碼，打電話給經紀的公司。騙徒會冒用真經紀的名字。
    .short = 有人要您投資，自己找那家公司的號碼，打電話查證。
investment-scam-fee = 要您先繳稅或付費，才能提出您的錢，那就是詐騙的警訊，不要付。即使起初付過您一小筆錢，也不能證明投資是真的。
    .short = 要您付費才能提出自己的錢，可能是詐騙。
investment-scam-cash = 網上的人叫您把現金存進加密貨幣 ATM，馬上停下來，那是詐騙的警訊。如果有陌生人要上門收您的現金，不要開門，撥打{ -contact-emergency }。
    .short = 有人叫您把現金存進加密貨幣 ATM，可能是詐騙。
investment-scam-paid = 如果已經把錢投進假投資，不要再付。馬上打電話給銀行或付款公司，說這是詐騙。保留訊息、姓名和帳號。
    .short = 已經把錢投進假投資，馬上打電話給銀行。
investment-scam-recovery = 損失錢以後，可能有人說，付費就幫您把錢追回來。那可能是第二個騙局。警方查案不向您收費。
    .short = 有人說，付費就幫您追回損失的錢，那可能是第二個騙局。
investment-scam-support = 因為詐騙失去積蓄，可能非常痛苦。這不是您的錯。如果想傷害自己，撥打{ -contact-crisis-lifeline }，不分日夜都可以打。如果現在有危險，撥打{ -contact-emergency }。
    .short = 因為詐騙失去積蓄，感到絕望，撥打{ -contact-crisis-lifeline }，不分日夜都可以打。
investment-scam-help = 遇到投資詐騙，盡快向當地分局報案，並向{ -contact-internet-crime-name }舉報：{ -contact-internet-crime }。及早舉報有助於追查款項。誰都可能遇到這種事。
    .short = 盡快舉報投資詐騙：{ -contact-internet-crime }
