### 虐待長者

elder-abuse = 虐待長者
    .summary = 長者有權平安生活，不受傷害，不被疏忽，財物不被偷走。即使是家人，也不能這樣對待長者。
    .keywords = 虐待長者, 虐待老人, 老人被打, 兒子打我, 媳婦罵我, 不孝, 不給飯吃, 沒人照顧, 護理員偷錢, 看護打人, 家庭護理, 護工打人, 養老院, 老人院, 拿走我的錢, 拿走銀行卡, 授權書, 騙老人錢, 被關在家裡, 長輩被虐待, elder abuse

elder-abuse-how = 認識虐待長者問題：施虐的往往是長者信任的人，例如親屬或照顧者。虐待可以是毆打、威脅、疏於照顧、違背意願的性接觸，也可以是拿走錢財。
    .short = 虐待長者的，往往是長者信任的人。
elder-abuse-stay-in-touch = 常給年長的親屬和鄰居打電話，常去探望，也要有單獨談話的時候。長者與外界隔絕時，虐待更容易被掩蓋。
    .short = 多探望年長的親屬和鄰居，也要單獨談談。
elder-abuse-money = 銀行卡、密碼（PIN）和支票簿自己保管，並查看銀行月結單。授權書（power of attorney）給誰，要慎重選擇：那個人可以動用您的錢。
    .short = 銀行卡和密碼（PIN）自己保管，對家人也一樣。
elder-abuse-signs = 這些可能是虐待長者的跡象：原因不明的瘀傷、體重下降、帳單沒有付，或錢不見了。照顧者不讓您和長者單獨談話，也可能是跡象。
    .short = 瘀傷、錢不見、不讓人探望，可能是虐待長者的跡象。
elder-abuse-danger = 如果有長者受了傷，或現在有危險，撥打{ -contact-emergency }。口譯員可以免費加入通話。
    .short = 如果長者受傷或有危險，撥打{ -contact-emergency }。
elder-abuse-phone = 手機可能被人監看。如果傷害您的人會查您的通話，就用更安全的電話尋求協助，例如鄰居的電話，或圖書館的電話。
    .short = 手機可能被人監看。用更安全的電話求助。
elder-abuse-not-your-fault = 如果您依靠的人傷害您，或拿走您的錢，那不是您的錯。可以告訴您信任的人，例如朋友或醫生，說出您想要什麼協助。
    .short = 如果您依靠的人傷害您，那不是您的錯。
elder-abuse-listen = 如果長者告訴您自己受到虐待，耐心傾聽，相信長者的話，問長者希望怎麼做。不要質問施虐的人，那可能讓情況更糟。寫下您看到的情形和時間。
    .short = 如果長者說自己受到虐待，要傾聽，並相信長者的話。
elder-abuse-liaison = 紐約市警的分局設有長者聯絡員（older adult liaison），這位警員可以幫長者找到協助。向當地分局說要找長者聯絡員。您有權獲得免費口譯員服務。
    .short = 如果長者需要協助，就找當地警察分局的長者聯絡員。
elder-abuse-help = 撥打{ -contact-city-services }，說有虐待長者的情形，需要協助。如果家裡有人傷害您，不分日夜，也可以致電{ -contact-domestic-violence-name }：{ -contact-domestic-violence }。如果有危險，撥打{ -contact-emergency }。
    .short = 遇到虐待長者的情形，撥打{ -contact-city-services }。有危險，撥打{ -contact-emergency }。
