### A stranger distracts a driver while another person takes things out of the car. Windows broken while nobody is there: the topic car-break-in. The whole car: car-theft.

car-distraction = 引開駕駛人注意的竊賊
    .summary = 陌生人在車邊引開您的注意，另一個竊賊拿走您的袋子。先鎖車，再查看。
    .keywords = 輪胎沒氣了, 說我輪胎破了, 爆胎騙局, 輪胎被刺破, 輪胎被割, 說我的車有問題, 假好心修車, 有人敲車窗, 車邊掉硬幣, 開車被問路, 調虎離山, 副駕駛座的包, 前座皮包被偷, 加油被偷, 加油站小偷, 從銀行被跟蹤, 領錢被跟蹤, 停車場小偷, 開車時包包被偷, flat tire scam

car-distraction-how = 手法解析：一個陌生人指著您的輪胎，或向您問路，或在車邊掉下硬幣。您轉頭去看或下車時，另一個竊賊打開車門，拿走您的袋子。
    .short = 陌生人指著您的輪胎，可能是偷車內東西的伎倆。
car-distraction-lock = 一坐進車裡，就鎖好所有車門。停下來或停車時，車窗要關好。竊賊打開車門、拿走袋子，只要幾秒鐘。
    .short = 竊賊幾秒鐘就能打開車門，車門要鎖好。
car-distraction-bag = 竊賊會拿走車座上的袋子，您把東西放進後車廂時也會下手。手提袋、鑰匙和手機要帶在身上。其他袋子，開車前先放進後車廂。
    .short = 竊賊會拿走車座上的袋子，手提袋要帶在身上。
car-distraction-gas = 加油時要熄火，帶著鑰匙、袋子和手機下車。關好車窗，鎖好車門。您加油的時候，竊賊可能打開車門。
    .short = 您加油時，竊賊可能打開車門。下車加油，先鎖好車。
car-distraction-bank = 離開銀行之前，先把現金收好。竊賊可能跟蹤您，或割破您的輪胎。如果有車跟著您，車門要鎖好，不要開車回家。撥打{ -contact-emergency }，開到有人的地方。
    .short = 離開銀行後，發現有人跟著您，不要開車回家，撥打{ -contact-emergency }。
car-distraction-stranger = 陌生人說您的車有問題，車門要鎖好。如果車子開起來正常，慢慢開到附近熱鬧的地方，在那裡查看。如果冒煙或起火，馬上下車，撥打{ -contact-emergency }。
    .short = 陌生人說「您的輪胎沒氣了」，可能是伎倆，車門要鎖好。
car-distraction-step-out = 如果必須下車查看，先熄火，帶著鑰匙、手機和袋子，鎖好每扇車門。然後再看，並遠離來往的車輛。
    .short = 如果要下車查看輪胎，帶著鑰匙，鎖好車。
car-distraction-helper = 陌生人說要替您修車，您可以隔著關好的車窗拒絕。打電話給朋友或道路救援公司，用您本來就有的號碼。如果覺得有危險，撥打{ -contact-emergency }。
    .short = 陌生人說要替您修輪胎，您可以拒絕。
car-distraction-call = 如果竊賊剛從您車裡拿走東西，或威脅您，不要追，也不要抓住竊賊的車。到安全的地方，撥打{ -contact-emergency }，說明竊賊往哪裡走。
    .short = 遇到竊賊偷車裡的東西，不要追。到安全的地方，撥打{ -contact-emergency }。
car-distraction-report = 車裡的袋子被偷，如果剛剛發生，到安全的地方，撥打{ -contact-emergency }。然後打電話給銀行，用月結單上的號碼。如果後來才發現，到當地警察分局報案，或撥打{ -contact-city-services }，詢問怎樣報案。
    .short = 如果車裡的袋子剛被偷，撥打{ -contact-emergency }，再打電話給銀行。
