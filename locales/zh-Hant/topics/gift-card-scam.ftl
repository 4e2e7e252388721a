### Gift card scams

gift-card-scam = 禮品卡詐騙
    .summary = 凡是要您用禮品卡付款的，都是詐騙。
    .keywords = 禮品卡, 禮物卡, 禮卡, 購物卡, 點數卡, 刮開卡號, 卡號密碼, 禮品卡被騙, 老闆叫我買卡, 用禮品卡付罰款, 禮品卡詐騙, gift card

gift-card-scam-demand = 有人叫您用禮品卡付款時，馬上停下來。不管那個人自稱是誰，那都是詐騙。
    .short = 凡是叫您用禮品卡付款的，都是詐騙。
gift-card-scam-numbers = 不要把禮品卡的卡號或密碼（PIN）念給任何人聽，也不要把卡片拍照傳出去。有了這些號碼，騙徒幾分鐘內就能把錢拿走。
    .short = 不要把禮品卡的卡號或密碼（PIN）告訴別人。
gift-card-scam-pressure = 騙徒會催促您，不讓您掛電話，還告訴您去哪家店。掛斷電話，和您信任的人談談。
    .short = 如果來電者催您付錢，就掛斷電話。
gift-card-scam-boss = 如果收到老闆的訊息，要您買禮品卡，什麼都先別買，用您本來就有的號碼打電話問老闆。
    .short = 如果老闆要您買禮品卡，買之前先打電話問老闆。
gift-card-scam-keep = 如果已經用禮品卡付錢給騙徒，保留卡片和收據。馬上打電話給發卡公司，要求退款。
    .short = 如果已經用禮品卡付錢給騙徒，就打電話給發卡公司。
gift-card-scam-report = 遇到禮品卡詐騙，到 { -contact-report-fraud } 舉報，並向當地警察分局報案。誰都可能遇到這種事，您的舉報有助於保護其他人。
    .short = 舉報禮品卡詐騙：{ -contact-report-fraud }
gift-card-scam-cashier = 在店裡買禮品卡之前，先看看卡片。如果背面像是被打開或刮過，換一張，並告訴收銀員。
    .short = 如果禮品卡像是被打開或刮過，就換一張。
