### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it.

template-crime-pattern = 警方提醒：已发生多起案件。类型：{ $what ->
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
    }。地点：{ $where }。最近一起：{ DATETIME($when, dateStyle: "full") }。应对方法：{ $do }详情：{ $url }
    .title = 系列案件提醒
template-avoid-area = 请避开以下区域：{ $place }。警方正在那里执勤。请改走其他路线。最新消息：{ $url }
    .title = 请避开该区域
template-activity-over = 警方行动已经结束。地点：{ $place }。您不必再避开该区域。感谢您的耐心配合。
    .title = 警方行动结束
template-threat-over = 威胁已经解除。地点：{ $place }。解除时间：{ DATETIME($time, timeStyle: "short") }。如果看到危险情况，请拨打{ -contact-emergency }。
    .title = 威胁解除
template-missing-person = 请协助寻找失踪者。姓名：{ $name }。年龄：{ NUMBER($age) }岁。最后出现：{ $place }，{ DATETIME($date, dateStyle: "full") }。特征：{ $description }见过此人？请拨打{ -contact-emergency }。
    .title = 寻找失踪者
template-scam-wave = 诈骗提醒。目前接到举报：{ $what }应对方法：{ $do }举报：{ -contact-report-fraud }
    .title = 诈骗提醒
template-meeting = 警民会。日期：{ DATETIME($date, dateStyle: "full") }。时间：{ DATETIME($time, timeStyle: "short") }。地点：{ $place }。欢迎大家参加。可免费提供口译员：如有需要，请在会前向当地分局提出。
    .title = 警民会
template-meeting-moved = 变更通知：原定于{ DATETIME($old-date, dateStyle: "full") }举行的警民会有变动。新日期：{ DATETIME($date, dateStyle: "full") }。时间：{ DATETIME($time, timeStyle: "short") }。地点：{ $place }。
    .title = 警民会变更
template-meeting-cancelled = 警民会已取消。原定日期：{ DATETIME($date, dateStyle: "full") }。我们会另行公布新的日期。
    .title = 警民会取消
template-officer-of-the-month = 本月最佳警员：{ $name } { $rank ->
        [detective] 警探
        [sergeant] 警佐
        [lieutenant] 警督
       *[officer] 警员
    }。{ $reason }祝贺您，谢谢您。
    .title = 本月最佳警员
template-event = 诚邀您参加：{ $event ->
        [national-night-out] 全国打击犯罪之夜（National Night Out）
        [safety-fair] 社区安全博览会
        [bike-registration] 免费自行车登记
       *[open-house] 分局开放日
    }。日期：{ DATETIME($date, dateStyle: "full") }。时间：{ DATETIME($time, timeStyle: "short") }。地点：{ $place }。活动免费，欢迎大家参加。
    .title = 社区活动
template-correction = 更正。我们{ DATETIME($date, dateStyle: "full") }发布的帖子有误。正确内容如下：{ $correct }我们为此致歉。
    .title = 更正先前发布的帖子
