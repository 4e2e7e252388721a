### Bags, purses and backpacks taken quietly from a chair or stroller, or pulled from the person who carries them

bag-snatching = 搶奪手提袋
    .summary = 袋子要扣好，不要離身。有人拉扯袋子，就鬆手。
    .keywords = 搶包, 搶袋, 包包被搶, 手袋被搶, 手提包被搶, 皮包被搶, 偷包, 包包被偷, 手袋被偷, 袋子被偷, 背包被偷, 書包被偷, 電腦包被偷, 餐廳偷包, 椅背上的包, 嬰兒車上的包, 購物車上的包, 拎包賊, 拉包, purse snatching

bag-snatching-how = 手法解析：有的竊賊等您一轉頭，就從椅子、嬰兒車或購物車上拿走袋子。有的跑過或騎車經過，從您手上或肩上扯走袋子。
    .short = 椅子上、嬰兒車上、肩上的袋子，都可能被竊賊拿走。
bag-snatching-chair = 在外面吃飯，把袋子放在腿上。掛在椅背上或放在地上，竊賊可以不聲不響地拿走。
    .short = 吃飯時把袋子放在腿上，掛在椅子上可能被竊賊拿走。
bag-snatching-stroller = 不要把袋子留在嬰兒車上或購物車裡。您看貨架的時候，袋子要扣好，貼身帶著。
    .short = 嬰兒車和購物車上的袋子，竊賊會拿走。袋子要帶在身上。
bag-snatching-carry = 袋子貼身帶著，扣子朝向自己。不要把背帶斜掛在身上，也不要纏在脖子或腰上。竊賊拉扯時，您必須能鬆手。
    .short = 袋子的背帶不要纏在身上，竊賊一拉，您可能被拖行。
bag-snatching-distract = 有人在您附近大聲爭吵，或陌生人引您注意，要拿好袋子，後退一步。這可能是伎倆，好讓另一個人拿走您的袋子。
    .short = 附近有人大聲爭吵，可能是偷袋子的伎倆，拿好袋子。
bag-snatching-keys = 鑰匙放在口袋裡，不要和證件放在同一個袋子裡。竊賊兩樣都有，就知道鑰匙開哪一扇門。
    .short = 鑰匙和證件分開帶，竊賊兩樣都有，就知道開哪一扇門。
bag-snatching-let-go = 有人拉扯您的袋子，就鬆手，看到武器更要鬆手。不要追竊賊。有人因為抓住不放而受傷。
    .short = 有人拉扯您的袋子，就鬆手，不要追。
bag-snatching-call = 如果袋子剛被搶走，或有人傷害、威脅您，到安全的地方，撥打{ -contact-emergency }。說明您在哪裡、竊賊往哪裡走、穿什麼衣服。
    .short = 袋子被搶，到安全的地方，撥打{ -contact-emergency }。
bag-snatching-cards = 袋子被偷，馬上打電話給銀行和發卡公司，要求停用卡片。越早報失，您要承擔的損失可能越少。如果鑰匙也在袋子裡，找人換鎖。
    .short = 袋子被偷，馬上打電話請銀行停用卡片。
bag-snatching-report = 如果袋子不見了，但沒有人傷害或威脅您，到當地警察分局報案，或撥打{ -contact-city-services }，詢問怎樣報案。如果看到竊賊，不要靠近，撥打{ -contact-emergency }。
    .short = 袋子在您沒注意時被拿走，到當地分局報案。如果被搶，撥打{ -contact-emergency }。
