### EBT card skimming

ebt-skimming = EBT 卡盗刷
    .summary = 小偷复制 EBT 卡，偷走粮食券和现金补助。做好防范，小偷就不容易得手。
    .keywords = EBT, EBT卡, EBT卡被盗, EBT被盗刷, EBT卡被刷光, EBT的钱没了, EBT余额为零, 粮食券, 粮食券被偷, 粮食卷被盗, 粮食券没了, 食物券被盗, 福利卡, 现金补助被偷, SNAP, food stamp, 改EBT密码, 冻结EBT卡, ebtEDGE

ebt-skimming-how = 作案手法：小偷把小小的盗刷装置藏在商店的刷卡机或自动提款机（ATM）上，复制您的 EBT 卡，同时偷走密码（PIN）。然后用复制的卡，花掉您的粮食券和现金补助。
    .short = 刷卡机上可能藏着复制 EBT 卡的盗刷装置，输密码（PIN）时请遮住键盘。
ebt-skimming-pin = EBT 卡的密码（PIN）要常换，补助快到账时再换一次。就算小偷偷走了旧密码，换成新密码，复制的卡就可能用不了。不要用生日这类容易猜到的密码。
    .short = EBT 卡的密码（PIN）要常换，补助到账前再换一次。
ebt-skimming-freeze = EBT 卡不用的时候，在 ebtEDGE 软件或网站上冻结卡片。付款时解冻，付完再冻结。如果用不到网上购物和外州购物，也把这两项功能关掉。
    .short = EBT 卡不用时，在 ebtEDGE 软件里冻结，要用再解冻。
ebt-skimming-machine = 刷 EBT 卡之前，先看看刷卡机。有零件松动、歪斜，或者看得到胶水，就可能装了盗刷装置。不要碰刷卡机，也不要用卡。离开那里，拨打{ -contact-emergency }，然后告诉店经理。
    .short = 刷卡机松动或样子不对劲，不要刷 EBT 卡。
ebt-skimming-cover = 输入 EBT 卡的密码（PIN）时，用手遮住键盘，那里可能藏着摄像头。不要把密码告诉别人。
    .short = 输入 EBT 卡的密码（PIN），用手遮住键盘。
ebt-skimming-fake-text = 有电话、短信或电子邮件说您的 EBT 卡被锁，或者索要卡号、密码（PIN），不要提供，也不要点链接。挂断电话，自己拨打{ -contact-ebt }。
    .short = 来电或短信索要 EBT 卡的卡号或密码（PIN），不要提供。
ebt-skimming-check = EBT 卡的余额和消费记录要常查，用 ebtEDGE 软件或打电话都可以。人们常常要到付钱买食物时，才发现补助被偷。
    .short = EBT 卡的余额要常查，买东西之前先查一查。
ebt-skimming-stolen = EBT 补助不见了，马上挂失，说明卡片被盗：拨打{ -contact-ebt }，或者用 ebtEDGE 软件。新卡寄到后，设一个新密码（PIN），并重新冻结卡片。
    .short = EBT 补助被偷，马上拨打{ -contact-ebt }挂失。
ebt-skimming-help = 2024年12月21日当天及以后被偷的粮食券（SNAP），不再补发；被偷的现金补助，有可能补发。请尽快拨打{ -contact-city-services }，询问怎么申请补发。也要向当地警察分局报案。
    .short = EBT 现金补助被偷，请拨打{ -contact-city-services }，询问怎么申请补发。
ebt-skimming-food = EBT 补助被偷，没钱买吃的，请拨打{ -contact-city-services }，询问附近哪里有食品发放处（food pantry）或供餐点。补助被偷，不是您的错。
    .short = EBT 补助被偷，家里没吃的，请拨打{ -contact-city-services }。
