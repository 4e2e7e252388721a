### Bags, purses and backpacks taken quietly from a chair or stroller, or pulled from the person who carries them

bag-snatching = 抢包和偷包
    .summary = 包要拉好、不离身。有人拽您的包，请放手。
    .keywords = 抢包, 偷包, 包包被抢, 包包被偷, 抢了包就跑, 手提包被抢, 手提包被偷, 手袋被偷, 挎包被抢, 女包, 背包被偷, 双肩包被偷, 电脑包被偷, 拎包贼, 椅背上的包, 餐馆丢包, 吃饭时包被偷, 婴儿车上的包, 购物车里的包, 超市丢包

bag-snatching-how = 作案手法：有的小偷等您转头看别处，从椅子、婴儿车或购物车上把包拿走。有的跑过来或骑车经过，从您手里或肩上把包拽走。
    .short = 小偷会拿走椅子和婴儿车上的包，也会从您肩上把包拽走。
bag-snatching-chair = 在外面吃饭，包要放在腿上。挂在椅背上或放在地上，小偷拿走时一点声音都没有。
    .short = 小偷会偷椅背上的包，吃饭时把包放在腿上。
bag-snatching-stroller = 不要把包留在婴儿车或购物车里。看货架的时候，包要拉好，贴身背着。
    .short = 小偷会偷婴儿车和购物车里的包，包要自己背着。
bag-snatching-carry = 包要贴身背，搭扣朝向自己。背带不要斜挎在身上，也不要绕在脖子或腰上：小偷拽包时，您要能放得开。
    .short = 包的背带不要缠在身上，小偷拽包时可能拖着您走。
bag-snatching-distract = 有人在旁边大声争吵，或者陌生人想引起您的注意，请抓好包，退后一步。这可能是圈套，好让另一个人拿走您的包。
    .short = 有人在旁边大声争吵，可能是圈套，请抓好您的包。
bag-snatching-keys = 钥匙放在口袋里，不要和证件放进同一个包。小偷两样都拿到，就知道钥匙开的是哪家的门。
    .short = 钥匙和证件要分开放，小偷两样到手，就可能找上门。
bag-snatching-let-go = 有人拽您的包，请放手；看到枪或刀等凶器，更要放手。不要追小偷。抓住不放，会有人受伤。
    .short = 有人拽您的包，请放手，不要追。
bag-snatching-call = 有人刚刚抢走您的包，或者打伤您、威胁您，请到安全的地方，拨打{ -contact-emergency }。说清您在哪里、小偷往哪个方向去、穿什么衣服。
    .short = 包被抢了，先到安全的地方，再拨打{ -contact-emergency }。
bag-snatching-cards = 包被偷了，马上打电话给银行和发卡公司，要求冻结卡片。报告得越早，您要承担的损失可能越少。钥匙也在包里，就要换锁。
    .short = 包被偷了，马上打电话给银行，冻结您的卡。
bag-snatching-report = 包不见了，没有人伤害您或威胁您，请向当地警察分局报案，或拨打{ -contact-city-services }询问怎么报案。看到小偷，不要靠近，请拨打{ -contact-emergency }。
    .short = 小偷趁您看别处时拿走了包，请向警察分局报案；包被抢走，请拨打{ -contact-emergency }。
