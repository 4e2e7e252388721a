### Pickpockets

pickpocket = 扒手
    .summary = 在人多的地方和列车上，看好钱包和手机。
    .keywords = 扒手, 小偷, 扒窃, 钱包被偷, 钱包不见了, 手机被偷, 手机被扒, 偷钱包, 偷手机, 包被偷, 地铁, 公交车, 人多拥挤, pickpocket

pickpocket-how = 作案手法：在人群里，小偷常常两人一伙。一个撞您、挡住您的路，或者吵起架来。趁您分心，另一个从您的口袋或包里偷走钱包或手机。
    .short = 在人群里，一个小偷撞您，另一个趁机偷走钱包。
pickpocket-front-pocket = 钱包和手机要放在内袋或前面的口袋里。后面的口袋，别人一伸手就够得到。
    .short = 钱包和手机要放在内袋或前面的口袋里。
pickpocket-bag = 把包扣好，用手护在身前，搭扣朝向自己。
    .short = 用手把包护在身前，搭扣朝向自己。
pickpocket-jostled = 在人群里被撞或被推，先用手按住钱包和手机，再看看四周。推您一下，往往是为了分散您的注意力。
    .short = 在人群里被撞，看看钱包和手机还在不在。
pickpocket-train-doors = 列车快关门时，请收好手机。小偷可能一把抢走手机，跨出车门。
    .short = 列车关门之前，收好手机。
pickpocket-carry-less = 只带当天要用的卡和现金。社会安全卡请留在家里。
    .short = 出门只带要用的卡和现金。
pickpocket-after = 钱包被偷，先打电话给银行挂失银行卡，再到警察分局报案。如果您受了伤或受到威胁，或者小偷还在附近，请拨打{ -contact-emergency }。
    .short = 钱包被偷，请挂失银行卡并报案。
