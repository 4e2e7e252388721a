### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it. Labels and colons do it.
### `.title` is what staff see in lists; it is not posted. `.keywords` are what they may type to find it.

template-crime-pattern = 纽约市警：已接到多起报案。案件类型：{ $what ->
        [package-theft] 包裹盗窃
        [mail-theft] 邮件盗窃
        [car-theft] 汽车盗窃
        [car-break-in] 车内财物盗窃
        [home-burglary] 住宅入室盗窃
        [business-burglary] 商业场所入室盗窃
        [robbery] 抢劫
        [phone-theft] 手机盗窃
        [pickpocket] 扒窃
        [scam] 诈骗
       *[other] 犯罪案件
    }。地点：{ $where }。最近一起案件：{ DATETIME($when, dateStyle: "full") }。防范建议：{ $what ->
        [package-theft] 把包裹寄到有人在家的地址。
        [mail-theft] 每天取回邮件。寄支票，要到邮局里面寄。
        [car-theft] 哪怕只离开一分钟，也要锁车、带走钥匙。
        [car-break-in] 停车后，车里看得见的地方什么都别留。
        [home-burglary] 锁好门窗，在家时也一样。
        [business-burglary] 锁好门，留一盏灯亮着，检查监控摄像头。
        [robbery] 保持警觉，结伴同行。如果有人威胁您，不要为保住财物而反抗。
        [phone-theft] 在列车门旁和马路边，收好手机。
        [pickpocket] 钱包和手机放在内袋或前面的口袋里。
        [scam] 不要付款，不要透露验证码。先问问您信任的人。
       *[other] 保持警觉，邻里之间互相照应。
    }案件正在发生时，请拨打{ -contact-emergency }。提供线索：{ -contact-crime-stoppers }。有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 系列案件提醒
    .keywords = 治安警报, 治安提醒, 治安不好, 案件提醒, 案件通报, 警情通报, 连环案件, 连环盗窃, 连环抢劫, 多起盗窃, 多起抢劫, 最近抢劫多, 最近小偷多, 附近案件, 附近有小偷, 附近抢劫, 防盗提醒, 同一伙人
template-avoid-area = 纽约市警发出警告：目前有危险。情况：{ $what ->
        [police-activity] 警方行动
        [fire] 起火或冒烟
        [gas-leak] 燃气泄漏
        [crash] 交通事故
        [collapse] 建筑物坍塌
        [flooding] 洪水或积水
        [power-lines] 电线掉落
        [suspicious-package] 可疑包裹
        [armed-person] 有人持有武器
        [road-blocked] 街道受阻，不安全
       *[other] 有危险状况
    }。地点：{ $place }。应对方法：{ $do ->
        [stay-inside] 如果您就在该地点，请留在室内，锁好门；如果不在，请不要前往。
        [close-windows] 如果您就在该地点，请留在室内，关好窗户；如果不在，请不要前往。
        [leave] 如果您就在该地点，能安全离开的话，请马上离开；如果不在，请不要前往。
        [do-not-drive] 不要步行或开车通过，请掉头。
        [do-not-touch] 请退后，不要触碰任何东西。
        [follow] 请听从现场警察和消防员的指示。
       *[avoid] 不要靠近，请改走其他路线。
    }有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。如果您遇到危险，请拨打{ -contact-emergency }。
    .title = 避开该区域
    .keywords = 避开, 绕开, 别去, 不要靠近, 危险, 危险区域, 就地避难, 待在家里, 不要出门, 疏散, 撤离, 警方行动, 很多警察, 好多警车, 警察封锁, 枪击, 枪击案, 开枪, 枪手, 持枪, 持刀, 持械, 煤气泄漏, 燃气泄漏, 煤气味, 火灾, 着火, 失火, 浓烟, 爆炸, 炸弹, 可疑包裹, 可疑物品, 电线掉落, 电线断了, 楼房倒塌, 楼塌了, 车祸
template-activity-over = 纽约市警：警方行动已经结束。地点：{ $place }。您不必再避开该区域。感谢您的耐心配合。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 警方行动结束
    .keywords = 解除警报, 警戒解除, 封锁解除, 解除封锁, 行动结束, 警察走了, 区域重新开放, 恢复通行, 可以通行了
template-threat-over = 纽约市警：威胁已经解除。地点：{ $place }。解除时间：{ DATETIME($time, timeStyle: "short") }。如果看到危险情况，请拨打{ -contact-emergency }。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 威胁解除
    .keywords = 威胁解除, 危险解除, 警报解除, 解除警报, 不再有危险, 没有危险了, 没事了, 安全了吗, 已经安全
template-missing-person = 纽约市警：请协助寻找失踪者。姓名：{ $name }。年龄：{ NUMBER($age) }岁。最后出现：{ $place }，{ DATETIME($date, dateStyle: "full") }。头发：{ $hair ->
        [black] 黑色
        [brown] 棕色
        [blond] 金色
        [red] 红色
        [gray] 花白
        [white] 全白
        [dyed] 染成鲜艳的颜色
        [none] 光头
        [covered] 被遮住
       *[unknown] 不详
    }。上装：{ $top ->
        [coat] 大衣或长外套
        [jacket] 夹克或短外套
        [hoodie] 连帽衫
        [sweater] 毛衣
        [shirt] 衬衫
        [t-shirt] T恤
        [vest] 马甲
        [dress] 连衣裙
        [pajamas] 睡衣
       *[unknown] 不详
    }。上装颜色：{ $top-color ->
        [black] 黑色
        [white] 白色
        [gray] 灰色
        [blue] 蓝色
        [green] 绿色
        [red] 红色
        [pink] 粉色
        [purple] 紫色
        [yellow] 黄色或橙色
        [brown] 棕色或米色
        [several] 多种颜色
       *[unknown] 不详
    }。下装：{ $bottom ->
        [jeans] 牛仔裤
        [pants] 长裤
        [sweatpants] 运动裤
        [shorts] 短裤
        [skirt] 半身裙
        [pajamas] 睡裤
        [one-piece] 与上装连为一件
       *[unknown] 不详
    }。下装颜色：{ $bottom-color ->
        [black] 黑色
        [white] 白色
        [gray] 灰色
        [blue] 蓝色
        [green] 绿色
        [red] 红色
        [pink] 粉色
        [purple] 紫色
        [yellow] 黄色或橙色
        [brown] 棕色或米色
        [several] 多种颜色
       *[unknown] 不详
    }。携带或使用：{ $carries ->
        [nothing] 无
        [backpack] 双肩包
        [handbag] 手提包
        [shopping-bag] 购物袋
        [suitcase] 行李箱
        [cane] 拐杖
        [walker] 助行器
        [wheelchair] 轮椅
        [stroller] 婴儿车
       *[unknown] 不详
    }。如果见到此人，请拨打{ -contact-emergency }。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 寻找失踪者
    .keywords = 失踪者, 失踪, 失踪人口, 失联, 寻人, 寻人启事, 找人, 人不见了, 走失, 走丢, 走失老人, 老人走丢, 老年痴呆, 痴呆老人, 孩子走丢, 孩子不见了, 小孩走失, 失踪儿童, 失踪少年, 离家出走, 最后露面, 银色警报, 安珀警报
template-scam-wave = 纽约市警发出诈骗警告。地区：{ $place }。开始接报：{ DATETIME($date, dateStyle: "full") }。诈骗手法：{ $what ->
        [utility] 有人打电话说，您不马上付款就会断电。
        [police] 有人打电话自称警察，要您付钱。
        [government] 有人打电话自称政府人员，要您付钱。
        [bank] 有人打电话自称是您银行的工作人员，索要验证码，或叫您把钱转走。
        [gift-cards] 有人打电话叫您用礼品卡付款。
        [family-emergency] 有人打电话说您的家人出了事，急需用钱。
        [toll-text] 有短信说您欠了过路费，并附上链接。
        [parking-qr] 停车计时器上贴有二维码贴纸，扫码会进入假的付款页面。
        [immigration-office] 有人打电话自称移民局人员，要您付钱。
        [consulate] 有人打电话自称领事馆人员，说您涉嫌犯罪。
        [blessing] 陌生人说要给您的钱或首饰祈福，然后把东西拿走。
       *[other] 不认识的人向您要钱、验证码或个人信息。
    }应对方法：{ $what ->
        [utility] 请挂断，拨打账单上的号码。
        [police] 请挂断，不要付钱。自己查到警察分局的号码，再打过去。
        [government] 请挂断，不要付钱。自己查找那个机构的号码。
        [bank] 请挂断，拨打银行卡上的号码。
        [gift-cards] 请停下来。挂断电话，不要念出卡号。
        [family-emergency] 请挂断，用您原来就知道的号码打给那位家人。
        [toll-text] 不要点链接。自己查找收取过路费的机构。
        [parking-qr] 不要扫码。请直接在停车计时器上付款，或用市政府自己的软件付款。
        [immigration-office] 请挂断，不要付钱。问问律师或您信任的人。
        [consulate] 请挂断，自己查找领事馆的号码。
        [blessing] 马上离开，包不离身。遇到危险或被抢，请拨打{ -contact-emergency }。
       *[other] 不要付款，不要透露任何信息。先问问您信任的人。
    }如果损失了钱，请告诉当地警察分局。有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 诈骗警告
    .keywords = 诈骗警报, 诈骗提醒, 防骗提醒, 防诈骗, 小心骗子, 小心诈骗, 谨防诈骗, 诈骗频发, 最近的骗局, 新骗局, 新型诈骗, 诈骗手法, 附近诈骗, 附近诈骗电话
template-meeting = 警民会通知。日期：{ DATETIME($date, dateStyle: "full") }。时间：{ DATETIME($time, timeStyle: "short") }。地点：{ $place }。欢迎大家参加。如果需要口译员，请在会前向当地警察分局询问。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 警民会
    .keywords = 警民会议, 社区警民会, 警民社区委员会, 分局会议, 警局会议, 警察开会, 社区会议, 居民会议, 居民大会, 座谈会, 治安座谈会, 每月例会, 月会, town hall
template-meeting-moved = 警民会有变更。原定日期：{ DATETIME($old-date, dateStyle: "full") }。新日期：{ DATETIME($date, dateStyle: "full") }。时间：{ DATETIME($time, timeStyle: "short") }。地点：{ $place }。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 警民会变更
    .keywords = 会议改期, 警民会改期, 会议延期, 会议推迟, 会议改时间, 会议改地点, 会议换地方, 改时间, 改地点, 新时间, 新地点
template-meeting-cancelled = 警民会已取消。原定日期：{ DATETIME($date, dateStyle: "full") }。新日期尚未确定。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 警民会取消
    .keywords = 会议取消, 取消会议, 取消警民会, 会议不开了, 不开会, 本月没有会议, 这个月不开会
template-officer-of-the-month = 本月最佳警员：{ $name } { $rank ->
        [detective] 警探
        [sergeant] 警佐
        [lieutenant] 警督
       *[officer] 警员
    }。表彰事由：{ $reason ->
        [life] 协助挽救生命
        [missing-person] 找到失踪者
        [fire] 带领人们逃离火场
        [crisis] 冷静地帮助陷入危机的人
        [scam] 制止一起诈骗
        [property] 把被盗财物归还失主
        [case] 侦破一起疑难案件
        [youth] 为青少年所做的工作
        [older-adults] 帮助社区里的长者
        [traffic] 让街道更安全
       *[other] 为社区提供出色的服务
    }。祝贺您，也感谢您。
    .title = 本月最佳警员
    .keywords = 本月警员, 最佳警员, 最佳警察, 优秀警员, 优秀警察, 模范警察, 好警察, 表彰, 表扬警察, 立功, 奖项, 嘉奖, 奖章, 祝贺
template-event = 诚邀您参加。活动：{ $event ->
        [national-night-out] 全国打击犯罪之夜（National Night Out）
        [safety-fair] 社区安全博览会
        [bike-registration] 免费自行车登记
       *[open-house] 警察分局开放日
    }。日期：{ DATETIME($date, dateStyle: "full") }。时间：{ DATETIME($time, timeStyle: "short") }。地点：{ $place }。活动免费，欢迎大家参加。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 社区活动
    .keywords = 社区活动, 警民活动, 警民同乐, National Night Out, 打击犯罪夜, 打击犯罪之夜, 安全博览会, 开放日, 警局开放日, 参观警局, 自行车登记, 免费活动, 邀请, 分局活动
template-correction = 更正。我们先前发布的一则帖子有误，已经撤回。该帖日期：{ DATETIME($date, dateStyle: "full") }。有误之处：{ $wrong ->
        [date] 日期
        [time] 时间
        [place] 地点
        [phone-number] 电话号码
        [web-address] 网址
        [name] 名字
        [description] 对一个人的描述
        [advice] 建议
        [translation] 翻译
        [all] 全部内容
       *[other] 部分内容
    }。请不要再使用或转发该帖。我们为此致歉。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 更正先前发布的帖子
    .keywords = 更正, 更正启事, 更正帖子, 发错了, 写错了, 弄错了, 错误, 信息有误, 翻译错了, 勘误, 撤回帖子, 删帖
template-story = 来自当地警察分局的故事：{ $story }
    .title = 故事（分多条发布）
    .keywords = 故事, 警察故事, 感人故事, 暖心故事, 好消息, 正能量, 长帖, 系列帖, 感谢, 感谢信, 好人好事, 救人, 警察救人
template-person-found = 纽约市警：失踪者已经找到。姓名：{ $name }。感谢大家帮忙寻找。请删除以前发布的有关此人的帖子和照片。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 失踪者已找到
    .keywords = 失踪者找到, 人找到了, 孩子找到了, 老人找到了, 平安找到, 平安回家, 已经回家
template-road-closed = 纽约市警交通通知。车辆禁行地点：{ $place }。原因：{ $why ->
        [crash] 交通事故
        [scene] 警方或消防人员处理紧急情况
        [utility-work] 水电煤气管线抢修
        [construction] 施工
        [parade] 巡游或游行
        [street-fair] 街头集市或其他活动
        [weather] 天气
       *[other] 安全考虑
    }。请改走其他路线。公交车可能晚点或改道。有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 道路封闭
    .keywords = 道路封闭, 封路, 封街, 路封了, 街道封闭, 交通管制, 交通, 堵车, 塞车, 绕行, 绕道, 改道, 公交改道, 游行, 巡游, 花车游行, 新年游行, 抗议, 示威, 守夜, 烛光悼念, 集会, 街头集市, 街会, 马拉松, 施工, 修路
template-emergency = 纽约市警：本地区有紧急情况。类型：{ $what ->
        [power-outage] 停电
        [heat] 极端高温
        [cold] 极端寒冷
        [snow] 下雪或结冰
        [flash-flood] 突发洪水
        [wind] 危险大风
        [smoke] 空气中有烟雾，有害健康
       *[other] 恶劣天气
    }。地点：{ $place }。应对方法：{ $what ->
        [power-outage] 用手电筒，不要点蜡烛。不要在室内使用发电机或烧烤炉。问问年长的邻居是否平安。
        [heat] 多喝水，到凉快的地方去。问问年长的邻居是否平安。不要把孩子或宠物留在车里。
        [cold] 留在室内，注意保暖。不要用烤箱、炉灶或烧烤炉取暖。问问年长的邻居是否平安。
        [snow] 尽量不要开车上路。走路要小心。问问年长的邻居是否平安。
        [flash-flood] 如果屋里进水，请离开地下室，到楼上去。不要步行或开车涉水。
        [wind] 留在室内，远离窗户。不要靠近掉在地上的电线。
        [smoke] 留在室内，关好窗户。必须外出时，戴上贴合脸部的口罩。
       *[other] 尽量留在室内。留意新闻。问问年长的邻居是否平安。
    }遇到危险，请拨打{ -contact-emergency }。需要市政府帮助，请拨打{ -contact-city-services }。有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 停电或天气紧急情况
    .keywords = 停电, 断电, 没电了, 高温, 高温预警, 酷暑, 热浪, 严寒, 寒潮, 暴风雪, 暴雪, 大雪, 结冰, 路滑, 暴雨, 山洪, 洪水, 水淹, 地下室进水, 风暴, 飓风, 台风, 龙卷风, 大风, 烟雾, 山火烟雾, 雾霾, 空气污染, 空气质量, 恶劣天气, 天气预警
template-found-property = 纽约市警：有人捡到失物，交给了我们。物品：{ $item ->
        [phone] 手机
        [wallet] 钱包
        [bag] 包或双肩包
        [keys] 钥匙
        [documents] 身份证件
        [jewelry] 首饰
        [glasses] 眼镜
        [bicycle] 自行车
        [stroller] 婴儿车
        [electronics] 电脑或平板电脑
       *[other] 个人物品
    }。捡到的地点和日期：{ $place }，{ DATETIME($date, dateStyle: "full") }。如果是您的，请带能证明身份的证件到当地警察分局，并准备好说明它的特征。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 失物招领
    .keywords = 失物招领, 失物, 丢了东西, 东西丢了, 丢了钱包, 钱包丢了, 丢了手机, 丢了钥匙, 钥匙丢了, 丢了护照, 护照丢了, 拾到物品, 捡到东西, 捡到钱包, 捡到手机, 寻物启事, 寻找失主, 找失主, 认领失物
template-recovered-property = 纽约市警：我们追回了被盗物品。物品：{ $item ->
        [phones] 手机
        [bicycles] 自行车
        [packages] 包裹
        [tools] 工具
        [jewelry] 首饰
        [bags] 包和钱包
        [electronics] 电脑和平板电脑
        [car-parts] 汽车零件
        [mail] 邮件和支票
       *[other] 个人物品
    }。追回日期：{ DATETIME($date, dateStyle: "full") }。如果您有这类物品被盗，请向当地警察分局询问。请带能证明身份的证件；如果有报案编号、序列号、照片或收据，也请一并带上。本通知有效期至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 追回被盗物品
    .keywords = 追回财物, 追回赃物, 找回赃物, 赃物认领, 认领赃物, 失窃物品, 被偷的东西找到了, 找回被偷的东西, 追回自行车, 追回手机, 追回包裹, 认领财物
