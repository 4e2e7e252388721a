### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it.

template-crime-pattern = 警方提醒注意：已發生多起案件。案件類型：{ $what ->
        [package-theft] 包裹盜竊
        [mail-theft] 郵件盜竊
        [car-theft] 汽車盜竊
        [car-break-in] 入車盜竊
        [home-burglary] 住宅入室盜竊
        [business-burglary] 商家入室盜竊
        [robbery] 搶劫
        [phone-theft] 手機盜竊
        [pickpocket] 扒竊
        [scam] 詐騙
       *[other] 犯罪案件
    }。地點：{ $where }。最近一起：{ DATETIME($when, dateStyle: "full") }。該怎麼做：{ $do }詳情：{ $url }
    .title = 多起案件提醒
template-avoid-area = 請避開這個地區：{ $place }。警方正在那裡執行任務。請改走其他路線。最新消息：{ $url }
    .title = 避開這個地區
template-activity-over = 警方行動已經結束。地點：{ $place }。您不必再避開這個地區。感謝您的耐心。
    .title = 警方行動結束
template-threat-over = 威脅已經解除。地點：{ $place }。解除時間：{ DATETIME($time, timeStyle: "short") }。如果看到危險，請撥打{ -contact-emergency }。
    .title = 威脅解除
template-missing-person = 請協助尋找失蹤者。姓名：{ $name }。年齡：{ NUMBER($age) }歲。最後出現：{ $place }，{ DATETIME($date, dateStyle: "full") }。特徵：{ $description }見過此人？請撥打{ -contact-emergency }。
    .title = 尋找失蹤者
template-scam-wave = 詐騙警告。目前接到的通報：{ $what }該怎麼做：{ $do }舉報：{ -contact-report-fraud }
    .title = 詐騙警告
template-meeting = 警民會通知。日期：{ DATETIME($date, dateStyle: "full") }。時間：{ DATETIME($time, timeStyle: "short") }。地點：{ $place }。歡迎所有人參加。免費提供口譯員：請在會前向當地警察分局提出要求。
    .title = 警民會
template-meeting-moved = 更改通知：警民會原定{ DATETIME($old-date, dateStyle: "full") }舉行，現有變動。新日期：{ DATETIME($date, dateStyle: "full") }。時間：{ DATETIME($time, timeStyle: "short") }。地點：{ $place }。
    .title = 警民會更改通知
template-meeting-cancelled = 警民會已取消。原定日期：{ DATETIME($date, dateStyle: "full") }。我們會另行公布新日期。
    .title = 警民會取消
template-officer-of-the-month = 本月最佳警員：{ $name } { $rank ->
        [detective] 警探
        [sergeant] 警佐
        [lieutenant] 巡官
       *[officer] 警員
    }。{ $reason }恭喜，也謝謝您。
    .title = 本月最佳警員
template-event = 邀請您參加：{ $event ->
        [national-night-out] 全國打擊犯罪夜（National Night Out）
        [safety-fair] 社區安全博覽會
        [bike-registration] 免費自行車登記
       *[open-house] 警察分局開放日
    }。日期：{ DATETIME($date, dateStyle: "full") }。時間：{ DATETIME($time, timeStyle: "short") }。地點：{ $place }。活動免費，歡迎所有人參加。
    .title = 社區活動
template-correction = 更正。我們在{ DATETIME($date, dateStyle: "full") }發布的貼文有誤。正確內容：{ $correct }謹此致歉。
    .title = 更正先前貼文
