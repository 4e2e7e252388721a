### Contractors who take money for repairs and do little or nothing

home-contractor = 房屋裝修詐騙
    .summary = 修房子付錢之前，先查承包商的執照，簽好書面合約。
    .keywords = 裝修詐騙, 裝修被騙, 裝修公司騙錢, 裝修公司跑路, 裝修師傅拿錢跑了, 收了錢不開工, 裝修爛尾, 無牌裝修, 無照承包商, 假裝修工, 修屋頂, 修屋頂詐騙, 有人上門說屋頂要修, 鋪車道, 上門推銷修房子, 裝修合約, 裝修定金, 裝修糾紛, 廚房浴室裝修, contractor scam

home-contractor-how = 詐騙手法解析：陌生人說您的屋頂或車道必須馬上修，價錢很低，但只限今天。這個人收了錢就消失，或做得很差，還要您再付錢。
    .short = 陌生人說您的屋頂必須馬上修，可能是詐騙。
home-contractor-door = 有人上門說要替您修房子，用的是「別處工程剩下的材料」，這是詐騙的警訊。要拒絕，把門關上。不要讓陌生人進屋或上屋頂。
    .short = 陌生人上門說要替您修房子，要拒絕。
home-contractor-license = 請裝修承包商之前，撥打{ -contact-city-services }，詢問這個承包商有沒有市政府發的執照，有沒有被人投訴。貨車或名片上的執照號碼，不能當作證明。
    .short = 請裝修承包商之前，撥打{ -contact-city-services }查執照。
home-contractor-contract = 付錢之前，先簽好書面合約。合約必須寫明做什麼工程、什麼時候做、價錢是多少。如果雙方是用英語以外的語言談好的，市政府說，承包商必須給您英文和那種語言兩種版本的合約。
    .short = 還沒有書面合約，不要付錢給裝修承包商。
home-contractor-cancel = 簽了修房子的合約，又改變主意，多數情況下可以在3個工作日內取消。合約必須附有取消用的表格。要用書面取消，並留一份副本。
    .short = 簽了修房子的合約，往往有3個工作日可以取消。
home-contractor-pay = 工程還沒做完，不要付清全部的錢。每做完一部分，才付一部分。用支票或信用卡付款，並索取收據。承包商只收現金，就換一家。
    .short = 裝修承包商要您先付全部的錢，不要付。
home-contractor-loan = 承包商說可以讓您貸款修房子，不要急著簽字。如果還不起這種貸款，您可能失去房子。讓您自己找的律師先看文件。
    .short = 裝修承包商說可以讓您貸款，要小心，房子可能因此不保。
home-contractor-danger = 如果裝修承包商威脅您，或不肯離開您家，到安全的地方，撥打{ -contact-emergency }。有人向您要錢，不要和那個人一起去銀行。
    .short = 如果裝修承包商威脅您，或不肯離開，撥打{ -contact-emergency }。
home-contractor-paid = 付了錢，承包商卻沒有做工程，馬上打電話給銀行或發卡公司，詢問怎樣追回錢。保留合約、收據和訊息，並替工程拍照。
    .short = 如果付了裝修的錢，工程卻沒有做，馬上打電話給銀行。
home-contractor-help = 裝修承包商收了錢就消失，撥打{ -contact-city-services }投訴。如果承包商有市政府發的執照，市政府的一個基金可能補償您部分損失。還要向當地分局報案，並到 { -contact-report-fraud } 舉報。
    .short = 如果裝修承包商收了錢就消失，撥打{ -contact-city-services }投訴。
