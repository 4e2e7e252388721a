### Virtual kidnapping: ransom calls about a kidnapping that did not happen, and students who are made to hide. Since a call can be real, each short line that speaks to somebody who gets one names 911.

virtual-kidnapping = 假綁架電話（虛擬綁架）
    .summary = 來電者說您的親人被綁架，要您付錢。這常常是詐騙。撥打{ -contact-emergency }。
    .keywords = 虛擬綁架, 假綁架, 假綁架電話, 綁架詐騙, 勒索電話, 贖金, 要我付贖金, 說女兒被綁架, 說兒子被綁架, 說孩子在他們手上, 孩子被綁架電話, 電話裡有人喊救命, 留學生被綁架, 留學生失蹤, 留學生失聯, 被綁的照片, 叫我躲到旅館, 叫我假裝被綁架, 不准關視訊, virtual kidnapping

virtual-kidnapping-how = 詐騙手法解析：來電者或簡訊說，您的親人被綁架了。您聽到尖叫聲，或看到照片，兩樣都可能是假的。騙徒要您趕快付贖金。有的騙徒會先嚇唬學生，叫學生躲起來。
    .short = 接到電話說您的親人被綁架，就撥打{ -contact-emergency }。
virtual-kidnapping-code-word = 和家人約定一個暗號。來電者說您的親人被綁架，就問暗號；不管答不答得出，都要撥打{ -contact-emergency }。社群媒體帳號設為不公開：騙徒會複製上面的照片。
    .short = 要贖金的電話可能是假的，現在就和家人約定暗號。
virtual-kidnapping-students = 學生注意：把室友、朋友和學校的電話號碼留給家人。如果有人告訴家人您被綁架了，家人就能查證。現在就告訴家人，這種電話可能是假的。
    .short = 學生注意：騙徒可能打電話給您的家人，假稱您被綁架。現在就提醒家人。
virtual-kidnapping-call = 來電者說您的親人被綁架，請身邊的人用另一部電話撥打{ -contact-emergency }，並打給那位親人。如果您獨自一人，就掛斷，自己打：先撥打{ -contact-emergency }，再打給親人。
    .short = 接到要贖金的電話，先撥打{ -contact-emergency }，再打給您的親人。
virtual-kidnapping-calm = 和要贖金的人通話，說話慢一點，不要爭吵。要求和您的親人說話。不要說出名字，也不要說您在哪裡。請人用另一部電話撥打{ -contact-emergency }。
    .short = 接到要贖金的電話，不要說出親人的名字，撥打{ -contact-emergency }。
virtual-kidnapping-photo = 要贖金的簡訊附有您親人的照片或影片，可能是假的。趁照片或影片還沒消失，先截圖。撥打{ -contact-emergency }，把截圖給警方看。試試用別的方式聯絡您的親人。
    .short = 收到親人「被綁架」的照片，可能是假的，撥打{ -contact-emergency }。
virtual-kidnapping-pay = 來電者要贖金，付任何錢之前，先撥打{ -contact-emergency }，即使來電者不准。不要去見來電者，也不要送現金過去。那可能有危險。
    .short = 有人要您付贖金，還不准您告訴別人，撥打{ -contact-emergency }。
virtual-kidnapping-hide = 來電者叫您躲起來、一直開著視訊，或拍下假裝被綁架的照片，就是詐騙。來電者可能威脅您的家人。結束通話，去找您信任的人，撥打{ -contact-emergency }。
    .short = 叫您躲起來、一直開著視訊的電話，是詐騙，撥打{ -contact-emergency }。
virtual-kidnapping-paid = 已經付了贖金，如果還沒聯絡上親人，撥打{ -contact-emergency }。不論聯絡上沒有，都要打電話給銀行或匯款公司，要求止付。保留訊息和電話號碼，交給警方。
    .short = 如果付了贖金，打電話給銀行。如果還不知道親人是否平安，先撥打{ -contact-emergency }。
virtual-kidnapping-report = 接到要贖金的電話後，如果家人平安，向當地分局報案，並向{ -contact-internet-crime-name }舉報：{ -contact-internet-crime }。如果有人失蹤或有危險，撥打{ -contact-emergency }。
    .short = 接到要贖金的電話，如果真的有人失蹤，撥打{ -contact-emergency }。
