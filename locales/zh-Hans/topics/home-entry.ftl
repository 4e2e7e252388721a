### Burglaries of houses and apartments: lock them, stay out when somebody is in, and what comes after

home-entry = 破门入室盗窃
    .summary = 锁好门窗，门口要亮灯。如果小偷可能还在屋里，不要进去，请拨打{ -contact-emergency }。
    .keywords = 入室盗窃, 入室偷窃, 入室抢劫, 破门入室, 家里进贼, 家里遭贼, 家里进小偷了, 家里被偷, 家里被盗, 小偷进屋, 门被撬了, 撬门, 撬锁, 爬窗, 防火梯, 防盗窗, 家里的现金被偷, 家里的黄金被偷, 店主被盯上, burglary

home-entry-how = 作案手法：小偷按门铃或者在旁边观察，看家里有没有人。然后试没锁的门、后面的窗户或防火梯。进屋后，就找现金和首饰。
    .short = 小偷往往在白天试门窗锁没锁，请锁好您家的门窗。
home-entry-door = 每次进出都要锁门，人在家时也要锁。装了防盗插锁（deadbolt），门更难撬开。要选从里面不用钥匙就能打开的，失火时您才出得去。
    .short = 小偷会试门锁没锁，人在家也要锁门。
home-entry-windows = 出门之前，锁好窗户。小偷可能从地面、屋顶或防火梯够到窗户。空调要固定在窗户上，别人才推不进去。
    .short = 小偷会爬防火梯，出门时请锁好窗户。
home-entry-gate = 要给防火梯旁的窗户装防盗栅栏，请选经批准可用于防火梯、从里面不用钥匙就能打开的。通往这扇窗的路不要堵住，并教家里每个人怎么打开。
    .short = 窗户的防盗栅栏要用钥匙才能开，失火时可能把您困住。
home-entry-entrance = 天黑以后，门口要一直亮着灯。清理门前的灌木和箱子，让邻居看得见您家的门。
    .short = 小偷喜欢又暗又隐蔽的门，您家门口要亮着灯。
home-entry-cash = 大笔现金和黄金，存在银行或银行保管箱里，不要放在家里。小偷往往先翻卧室。给贵重物品拍照，记下序列号。
    .short = 小偷进屋就找现金和黄金，请把现金和黄金存在银行。
home-entry-business = 自己开店、做生意的，请注意：小偷可能盯上带现金回家的店主，再闯进店主家里。现金不要带回家，存到银行去。时间和路线要常换。
    .short = 开店的请注意：小偷可能在盯着，不要把现金带回家。
home-entry-open-door = 回到家，发现门被撬开或窗户被打破，不要进去，里面可能还有人。到邻居家或商店去，拨打{ -contact-emergency }。
    .short = 家门被撬开，不要进去，请拨打{ -contact-emergency }。
home-entry-inside = 您在家时有人破门入室，如果您能安全离开，请离开。不能离开，就把自己锁在一个房间里，不要出声。尽快拨打{ -contact-emergency }。不要和那个人对峙。
    .short = 有人正在闯进您家，请离开或躲起来，并拨打{ -contact-emergency }。
home-entry-after = 家里被人破门入室之后，请留在屋外，拨打{ -contact-emergency }。警察到来之前，什么都不要碰。卡或支票丢了，马上告诉银行。然后列出丢了什么，请人换掉门锁。
    .short = 家里被人破门入室，请留在屋外，什么都不要碰，并拨打{ -contact-emergency }。
home-entry-help = 家里被人破门入室之后，很难再觉得安心。可以向当地警察分局询问犯罪受害者援助计划（Crime Victim Assistance Program）。援助人员可以倾听，帮您找到需要的服务，例如锁匠。这个计划是免费的。
    .short = 家里被人破门入室之后，可以请警察分局为您找受害者援助人员。
