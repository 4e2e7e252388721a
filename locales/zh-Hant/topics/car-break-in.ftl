### Car break-ins

car-break-in = 入車盜竊
    .summary = 車內看得見的地方什麼都不留，竊賊就少了下手的理由。
    .keywords = 砸車窗, 車窗被砸, 車窗被打破, 車裡東西被偷, 入車盜竊, 撬車, 爆車, 車內財物, 停車被砸窗, 後車廂, 後備箱, 車尾箱, 偷車內東西, 車窗玻璃碎了, car break-in

car-break-in-how = 手法解析：竊賊走過停著的車，往車裡看，再試拉車門。拉得開，就拿走找到的東西。如果看到袋子、手機或盒子，還可能砸破車窗。
    .short = 竊賊會往停著的車裡看，還會試拉車門。
car-break-in-nothing-visible = 停車後，車內看得見的地方不要留任何東西。一個袋子、一個充電器或幾枚硬幣，都可能引人砸窗。
    .short = 停車後，車內看得見的地方不要留任何東西。
car-break-in-stow-early = 還沒到停車的地方，就先把袋子放進後車廂。到了才放，可能正好有人在看。
    .short = 到達停車的地方之前，先把袋子放進後車廂。
car-break-in-lock = 關好車窗，鎖好每扇車門，帶走鑰匙。只停一下也要這樣做。
    .short = 鎖好車，帶走鑰匙，只離開一分鐘也一樣。
car-break-in-papers = 不要把錢包、護照、筆記型電腦或家裡的鑰匙留在車內過夜。
    .short = 晚上不要把證件、筆記型電腦或鑰匙留在車內。
car-break-in-park = 盡可能把車停在明亮、人多的地方，或停進有人看管的停車場。
    .short = 把車停在明亮、人多的地方。
car-break-in-happening = 看到有人正在撬車或砸車窗，撥打{ -contact-emergency }，說明您在哪裡。不要靠近那個人。
    .short = 看到有人正在撬車，撥打{ -contact-emergency }。
car-break-in-after = 如果回來發現車窗被打破，先拍照，盡量少碰東西。然後到當地警察分局報案，或撥打{ -contact-city-services }，詢問怎樣在網上報案。
    .short = 如果車子被撬，先拍照，再報案。
