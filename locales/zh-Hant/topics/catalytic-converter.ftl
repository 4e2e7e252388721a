### Catalytic converter: a part of the exhaust under a car. To etch: to burn a number into the metal. VIN: the car's serial number.

catalytic-converter = 催化轉換器盜竊
    .summary = 竊賊從停著的車底下，割走催化轉換器。停車要選好地方，零件刻上號碼，看到竊賊不要靠近。
    .keywords = 催化轉換器, 催化轉換器被偷, 催化器被偷, 催化轉化器, 觸媒轉化器, 觸媒轉換器, 觸媒被偷, 三元催化, 三元催化被偷, 三元催化被鋸, 車底被鋸, 有人鑽到車底, 有人在鋸車, 排氣管被鋸, 排氣管被偷, 死氣喉被偷, 車子聲音突然很大, 發動車聲音很大, 刻車輛識別號碼, catalytic converter

catalytic-converter-how = 手法解析：竊賊鑽到停著的車底下，鋸走催化轉換器（觸媒轉化器），往往在夜裡下手。這個零件在排氣管上，含有貴重金屬。整個過程可能不到兩分鐘。
    .short = 竊賊幾分鐘就能從停著的車底下，鋸走催化轉換器。
catalytic-converter-which = 竊賊常挑油電混合車，以及底盤高的卡車和廂型車，也會找長時間停在同一個地方的車。如果您有這樣的車，要保護好催化轉換器。
    .short = 卡車和油電混合車的催化轉換器，是竊賊的目標。
catalytic-converter-park = 盡可能把車停進車庫。如果不行，停在明亮、熱鬧的地方，靠近大樓的入口。常常移動車子。竊賊鑽到車底作案，需要一段沒有人打擾的時間。
    .short = 竊賊會割走停放車輛的零件，車要停在明亮的地方。
catalytic-converter-mark = 請人在催化轉換器上刻號碼，這樣就能查出零件是您車上的。問當地分局會不會舉辦免費刻號碼的活動，或問經銷商或修車廠。
    .short = 在催化轉換器上刻號碼，可以幫助警方。
catalytic-converter-guard = 向修車廠詢問保護催化轉換器的金屬護板或護籠。裝了以後，竊賊下手會慢一些。車身晃動就會響的汽車警報器，也可能有幫助。
    .short = 竊賊會偷催化轉換器。替車裝上金屬護板，可以讓竊賊慢下來。
catalytic-converter-insurance = 問保險公司，您的保單賠不賠被偷的催化轉換器。多數情況下，要有「綜合險」（comprehensive）才賠，這種險可以自己選擇要不要買。
    .short = 催化轉換器被偷，保險賠不賠，問您的保險公司。
catalytic-converter-happening = 看到或聽到有人在停著的車底下鋸東西，不要靠近，也不要喊叫，即使是您的車也一樣。這種竊賊可能有武器。撥打{ -contact-emergency }，說明車子在哪裡。
    .short = 發現有人在車底下鋸東西，不要靠近，撥打{ -contact-emergency }。
catalytic-converter-sign = 車子一發動，突然轟轟作響，催化轉換器可能已經不見了。馬上熄火，不要開車，因為油管可能被割斷。如果聞到汽油味，趕快走開，撥打{ -contact-emergency }。找人把車拖走。
    .short = 車子一發動就轟轟作響，馬上熄火，不要開車。
catalytic-converter-report = 催化轉換器被偷，不要鑽到車底下。拍照，到當地分局報案，再告訴保險公司。如果竊賊還在附近，不要靠近，撥打{ -contact-emergency }。
    .short = 車子零件被偷，到當地分局報案。如果竊賊還在附近，撥打{ -contact-emergency }。
catalytic-converter-tip = 如果知道有人偷催化轉換器，或收購偷來的，致電{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用說出姓名。
    .short = 提供車子零件盜竊的線索，不用說姓名：{ -contact-crime-stoppers }
