### Fake delivery workers

fake-delivery-worker = 冒充送貨員
    .summary = 有些劫匪扮成送貨員，好讓您開門。開門之前，先確認。
    .keywords = 假送貨員, 冒充送貨員, 假快遞, 假快遞員, 假外賣員, 假外送員, 假外賣郎, 假亞馬遜送貨, 亞馬遜背心, 假UPS, 假FedEx, 假郵差, 送花搶劫, 入屋搶劫, 入室搶劫, 推門進來搶劫, 沒訂的包裹, 沒買東西卻有人送貨, 陌生人按門鈴, fake delivery

fake-delivery-worker-how = 手法解析：劫匪穿著送貨背心，拿著箱子或鮮花，同夥可能躲在附近。您一開門，劫匪就推門闖進來。
    .short = 有人送來您沒訂的東西，可能是騙您開門的圈套。
fake-delivery-worker-uniform = 有背心、制服或箱子，不代表真的是來送貨的。先不要開門，隔著門說話，問包裹是給誰的。開門之前，先查自己的訂單。
    .short = 穿著送貨背心，不代表就是送貨員。先確認，再開門。
fake-delivery-worker-leave = 如果不是您訂的，請送貨員把包裹放在門外。即使送貨員好像走了，也要待在屋裡，因為劫匪可能躲在您看不到的地方。等有人在您身邊，再把包裹拿進來。
    .short = 有人送來您沒訂的包裹，不要開門。
fake-delivery-worker-signature = 如果包裹要簽收，改到商店代收櫃檯或郵局領取，或選一個有人在家陪您的時間送貨。
    .short = 如果常常一個人在家，包裹改到商店或郵局領取。
fake-delivery-worker-pay = 有人在門口說有您的包裹，可是您沒有訂過，還要您付錢或交出銀行卡，不要付。不要開門，自己向快遞公司查證。
    .short = 有人送來您沒訂的包裹，要您付錢，不要付。
fake-delivery-worker-buzzer = 有人說要送貨給同一棟樓的別戶人家，不要替那個人按開大門。叫那個人按那一戶的門鈴。
    .short = 陌生人說要送貨給您的鄰居，不要按開大門。
fake-delivery-worker-shop = 如果您有店鋪或辦公室，可以請當地分局做免費的安全檢查（security survey）。警員可以查看您的門鎖、對講機和監視鏡頭，建議怎樣改進。
    .short = 如果您開店，請當地分局做免費的安全檢查（security survey）。
fake-delivery-worker-danger = 有人推您家的門，或不肯離開，不要開門。離門遠一點，撥打{ -contact-emergency }。先說您的地址。
    .short = 有人推您家的門，撥打{ -contact-emergency }。
fake-delivery-worker-inside = 如果劫匪在您家裡，不要反抗。劫匪要什麼東西，就給什麼。如果能安全離開，就離開。等您一安全，就馬上撥打{ -contact-emergency }。
    .short = 如果家裡有劫匪，不要反抗。安全了，就撥打{ -contact-emergency }。
fake-delivery-worker-report = 如果假送貨員搶劫了您，或企圖搶劫，即使人已經走了，也要撥打{ -contact-emergency }。不要追趕，也盡量不要碰現場的東西。
    .short = 在家門口被搶，撥打{ -contact-emergency }。不要追趕劫匪。
