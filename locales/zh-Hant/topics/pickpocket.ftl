### Pickpockets

pickpocket = 扒手
    .summary = 在人群中和列車上，保管好錢包和手機。
    .keywords = 扒手, 扒竊, 打荷包, 錢包被偷, 手機被扒, 皮夾不見了, 包裡東西被偷, 地鐵小偷, 地鐵扒手, 公車扒手, 被人撞了一下, 丟錢包, 錢包不見了, pickpocket

pickpocket-how = 手法解析：在人群中，扒手常常兩人一組。一個撞您、擋住您的路，或挑起爭吵。您一分心，另一個就從您的口袋或袋子裡，偷走錢包或手機。
    .short = 在人群中被撞，可能是扒手的伎倆：一個撞您，另一個偷錢包。
pickpocket-front-pocket = 錢包和手機放在內袋或前面的口袋。後面的口袋，別人很容易伸手摸到。
    .short = 錢包和手機放在內袋或前面的口袋。
pickpocket-bag = 把袋子扣好，拿在身前，扣子朝向身體。
    .short = 袋子拿在身前，扣子朝向自己。
pickpocket-jostled = 在人群中被撞或被推時，用手按住錢包和手機，再看看四周。推擠往往是分散您注意力的伎倆。
    .short = 如果在人群中被撞，就檢查錢包和手機。
pickpocket-train-doors = 列車快要關門時，把手機收起來。竊賊可能一把搶走，跨出車門。
    .short = 列車關門前，把手機收起來。
pickpocket-carry-less = 只帶當天要用的卡和現金。社會安全卡留在家裡。
    .short = 只帶要用的卡和現金。
pickpocket-after = 如果錢包被偷，打電話請銀行停用卡片，再到警察分局報案。如果您受傷或受到威脅，或竊賊還在附近，撥打{ -contact-emergency }。
    .short = 如果錢包被偷，先停用卡片，再報案。
