### Notices with slots, translated beforehand, for news that cannot wait.
### Nothing may agree with a slot: no article, particle or ending that depends on what fills it. Labels and colons do it.
### `.title` is what staff see in lists; it is not posted. `.keywords` are what they may type to find it.

template-crime-pattern = 紐約市警通報：接到多起報案。案件類型：{ $what ->
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
       *[other] 刑事案件
    }。地點：{ $where }。最近一起：{ DATETIME($when, dateStyle: "full") }。防範方法：{ $what ->
        [package-theft] 包裹寄到有人在家的地址。
        [mail-theft] 每天收取郵件。寄支票要到郵局裡面寄。
        [car-theft] 鎖好車，帶走鑰匙，只離開一分鐘也一樣。
        [car-break-in] 停車後，車內看得見的地方不要留任何東西。
        [home-burglary] 鎖好門窗，人在家時也一樣。
        [business-burglary] 鎖好門，留一盞燈，檢查監視器。
        [robbery] 提高警覺，結伴同行。如果有人威脅您，不要為了保住財物而反抗。
        [phone-theft] 在列車門邊和馬路邊，把手機收起來。
        [pickpocket] 錢包和手機放在內袋或前面的口袋。
        [scam] 不要付錢，也不要把驗證碼告訴別人。先問問您信任的人。
       *[other] 提高警覺，鄰里守望相助。
    }如果案件正在發生，撥打{ -contact-emergency }。提供線索：{ -contact-crime-stoppers }。本通報有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 多起案件通報
    .keywords = 治安警報, 治安警訊, 治安不好, 案件提醒, 連續案件, 連續犯案, 連環盜竊, 連環竊盜, 連環搶劫, 連環劫案, 多起盜竊, 多起搶案, 最近小偷很多, 最近很多搶案, 附近案件, 附近有小偷, 防盜提醒, 同一夥人
template-avoid-area = 紐約市警警告：現在有危險。情況：{ $what ->
        [police-activity] 警方正在執行任務
        [fire] 起火或冒煙
        [gas-leak] 瓦斯（煤氣）外洩
        [crash] 車禍
        [collapse] 建築物倒塌
        [flooding] 淹水
        [power-lines] 電線掉落
        [suspicious-package] 可疑包裹
        [armed-person] 有人持有武器
        [road-blocked] 街道受阻，不安全
       *[other] 危險事件
    }。地點：{ $place }。該怎麼做：{ $do ->
        [stay-inside] 如果您就在那裡，留在室內，鎖好門。如果不在那裡，不要靠近。
        [close-windows] 如果您就在那裡，留在室內，關好窗戶。如果不在那裡，不要靠近。
        [leave] 如果您就在那裡，只要能安全離開，就馬上離開。如果不在那裡，不要靠近。
        [do-not-drive] 不要步行或開車通過。掉頭離開。
        [do-not-touch] 保持距離，不要碰任何東西。
        [follow] 聽從現場警察和消防員的指示。
       *[avoid] 不要靠近，改走其他路線。
    }本警告有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。如果遇到危險，撥打{ -contact-emergency }。
    .title = 避開這個地區
    .keywords = 避開, 不要靠近, 別過去, 危險, 危險地區, 就地避難, 留在家裡, 不要出門, 疏散, 撤離, 警方行動, 很多警察, 很多警車, 警方封鎖, 封鎖現場, 槍擊, 槍擊案, 開槍, 槍手, 持槍, 持刀, 持械, 瓦斯外洩, 瓦斯味, 煤氣外洩, 煤氣洩漏, 煤氣味, 火災, 失火, 著火, 火燭, 濃煙, 爆炸, 炸彈, 可疑包裹, 可疑物品, 電線掉落, 電線斷了, 樓房倒塌, 塌樓, 車禍, 撞車
template-activity-over = 紐約市警通知：警方行動已經結束。地點：{ $place }。不必再避開這個地區。感謝您的耐心。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 警方行動結束
    .keywords = 解除警報, 警戒解除, 封鎖解除, 解除封鎖, 行動結束, 警察走了, 地區重新開放, 恢復通行, 可以通行了
template-threat-over = 紐約市警通知：威脅已經解除。地點：{ $place }。解除時間：{ DATETIME($time, timeStyle: "short") }。如果看到危險，撥打{ -contact-emergency }。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 威脅解除
    .keywords = 威脅解除, 危險解除, 警報解除, 解除警報, 不再有危險, 沒有危險了, 沒事了, 安全了嗎, 已經安全
template-missing-person = 紐約市警：請協助尋找失蹤者。姓名：{ $name }。年齡：{ NUMBER($age) }歲。最後出現：{ $place }，{ DATETIME($date, dateStyle: "full") }。頭髮：{ $hair ->
        [black] 黑色
        [brown] 棕色
        [blond] 金色
        [red] 紅色
        [gray] 灰色
        [white] 白色
        [dyed] 染成鮮豔的顏色
        [none] 沒有頭髮
        [covered] 被遮住
       *[unknown] 不詳
    }。上身：{ $top ->
        [coat] 大衣
        [jacket] 夾克
        [hoodie] 連帽衫
        [sweater] 毛衣
        [shirt] 襯衫
        [t-shirt] T恤
        [vest] 背心
        [dress] 連身裙
        [pajamas] 睡衣
       *[unknown] 不詳
    }。上身顏色：{ $top-color ->
        [black] 黑色
        [white] 白色
        [gray] 灰色
        [blue] 藍色
        [green] 綠色
        [red] 紅色
        [pink] 粉紅色
        [purple] 紫色
        [yellow] 黃色或橙色
        [brown] 棕色或米色
        [several] 多種顏色
       *[unknown] 不詳
    }。下身：{ $bottom ->
        [jeans] 牛仔褲
        [pants] 長褲
        [sweatpants] 運動褲
        [shorts] 短褲
        [skirt] 裙子
        [pajamas] 睡褲
        [one-piece] 與上身連成一件
       *[unknown] 不詳
    }。下身顏色：{ $bottom-color ->
        [black] 黑色
        [white] 白色
        [gray] 灰色
        [blue] 藍色
        [green] 綠色
        [red] 紅色
        [pink] 粉紅色
        [purple] 紫色
        [yellow] 黃色或橙色
        [brown] 棕色或米色
        [several] 多種顏色
       *[unknown] 不詳
    }。攜帶或使用：{ $carries ->
        [nothing] 無
        [backpack] 背包
        [handbag] 手提袋
        [shopping-bag] 購物袋
        [suitcase] 行李箱
        [cane] 拐杖
        [walker] 助行器
        [wheelchair] 輪椅
        [stroller] 嬰兒車
       *[unknown] 不詳
    }。如果見過此人，撥打{ -contact-emergency }。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 尋找失蹤者
    .keywords = 失蹤者, 失蹤, 失蹤人口, 失聯, 尋人, 尋人啟事, 協尋, 協尋失蹤, 找人, 人不見了, 走失, 走失老人, 老人走失, 失智, 失智老人, 孩子不見了, 小孩走失, 失蹤兒童, 失蹤少年, 離家出走, 最後露面, 銀色警報, 安珀警報
template-scam-wave = 紐約市警防詐騙警告。地區：{ $place }。時間：{ DATETIME($date, dateStyle: "full") }起。行騙手法：{ $what ->
        [utility] 有人來電說，如果不馬上付錢，您家就會被斷電。
        [police] 有人來電自稱是警察，要您付錢。
        [government] 有人來電自稱是政府人員，要您付錢。
        [bank] 有人來電自稱是您的銀行，向您要驗證碼，或要您把錢轉到別處。
        [gift-cards] 有人來電，叫您用禮品卡付款。
        [family-emergency] 有人來電說，您的家人出了事，馬上需要錢。
        [toll-text] 手機簡訊說您欠了過路費，並附上連結。
        [parking-qr] 停車收費表上的QR碼貼紙，掃描後會進入假的付款網頁。
        [immigration-office] 有人來電自稱是移民局人員，要您付錢。
        [consulate] 有人來電自稱是領事館人員，說您牽涉刑案。
        [blessing] 陌生人說要為您的錢或首飾祈福，然後把它們拿走。
       *[other] 您不認識的人向您要錢、驗證碼或個人資料。
    }該怎麼做：{ $what ->
        [utility] 掛斷電話。撥打您帳單上的號碼。
        [police] 掛斷電話，不要付錢。自己查到分局的號碼，再打過去。
        [government] 掛斷電話，不要付錢。自己查該機構的號碼。
        [bank] 掛斷電話。撥打您銀行卡上的號碼。
        [gift-cards] 停下來。掛斷電話，不要念出卡號。
        [family-emergency] 掛斷電話。用您本來就有的號碼打給那位家人。
        [toll-text] 不要點開連結。自己查找過路費收費機構。
        [parking-qr] 不要掃描。用收費表或市政府自己的應用程式付款。
        [immigration-office] 掛斷電話，不要付錢。問問律師或您信任的人。
        [consulate] 掛斷電話。自己查領事館的號碼。
        [blessing] 轉身離開，袋子不要離手。如果遇到危險或被搶，撥打{ -contact-emergency }。
       *[other] 不要付錢，也不要透露任何資料。先問問您信任的人。
    }如果損失了錢，向當地分局報案。本警告有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 詐騙警告
    .keywords = 詐騙警報, 防詐提醒, 防詐騙, 小心詐騙, 小心騙子, 慎防詐騙, 詐騙頻傳, 最近的騙局, 新騙局, 新型詐騙, 詐騙手法, 騙術, 騙案, 附近詐騙, 附近詐騙電話
template-meeting = 警民會通知。日期：{ DATETIME($date, dateStyle: "full") }。時間：{ DATETIME($time, timeStyle: "short") }。地點：{ $place }。歡迎所有人參加。如果需要口譯員，請在會前詢問當地警察分局。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 警民會
    .keywords = 警民會議, 社區警民會, 警民社區委員會, 分局會議, 警局會議, 社區會議, 居民會議, 居民大會, 座談會, 治安座談會, 每月例會, 月會, town hall
template-meeting-moved = 警民會有變動。原定日期：{ DATETIME($old-date, dateStyle: "full") }。新日期：{ DATETIME($date, dateStyle: "full") }。時間：{ DATETIME($time, timeStyle: "short") }。地點：{ $place }。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 警民會更改通知
    .keywords = 會議改期, 警民會改期, 會議延期, 會議延後, 會議改時間, 會議改地點, 會議換地點, 改時間, 改地點, 改日期, 新時間, 新地點
template-meeting-cancelled = 警民會已取消。原定日期：{ DATETIME($date, dateStyle: "full") }。新日期尚未確定。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 警民會取消
    .keywords = 會議取消, 取消會議, 取消警民會, 會議不開了, 不開會, 本月沒有會議, 這個月不開會
template-officer-of-the-month = 本月優秀警員：{ $name } { $rank ->
        [detective] 警探
        [sergeant] 警佐
        [lieutenant] 巡官
       *[officer] 警員
    }。表揚事由：{ $reason ->
        [life] 協助挽救生命
        [missing-person] 找到失蹤者
        [fire] 帶領民眾逃離火場
        [crisis] 沉著幫助陷入危機的人
        [scam] 阻止詐騙
        [property] 把失竊財物歸還物主
        [case] 偵破疑難案件
        [youth] 投入青少年工作
        [older-adults] 幫助社區長者
        [traffic] 讓街道更安全
       *[other] 為社區提供傑出服務
    }。恭喜，也謝謝您。
    .title = 本月優秀警員
    .keywords = 本月警員, 最佳警員, 本月最佳警員, 優秀警員, 優秀警察, 模範警察, 好警察, 表揚, 表揚警察, 頒獎, 立功, 獎項, 嘉獎, 獎章, 恭喜
template-event = 邀請您參加。活動：{ $event ->
        [national-night-out] 全國打擊犯罪夜（National Night Out）
        [safety-fair] 社區安全博覽會
        [bike-registration] 免費單車登記
       *[open-house] 警察分局開放日
    }。日期：{ DATETIME($date, dateStyle: "full") }。時間：{ DATETIME($time, timeStyle: "short") }。地點：{ $place }。活動免費，歡迎所有人參加。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 社區活動
    .keywords = 社區活動, 警民活動, 警民同樂, 警民同樂日, National Night Out, 打擊犯罪夜, 打擊犯罪之夜, 安全博覽會, 開放日, 警局開放日, 參觀警局, 單車登記, 自行車登記, 腳踏車登記, 免費活動, 邀請, 分局活動
template-correction = 更正。我們有一則貼文出錯，已經撤回。該貼文的日期：{ DATETIME($date, dateStyle: "full") }。錯誤之處：{ $wrong ->
        [date] 日期
        [time] 時間
        [place] 地點
        [phone-number] 電話號碼
        [web-address] 網址
        [name] 名字
        [description] 對某人的描述
        [advice] 建議
        [translation] 翻譯
        [all] 全部內容
       *[other] 部分內容
    }。請不要使用或轉發舊貼文。謹此致歉。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 更正先前貼文
    .keywords = 更正, 更正啟事, 更正貼文, 發錯了, 貼錯了, 寫錯了, 弄錯了, 錯誤, 資訊有誤, 翻譯錯誤, 勘誤, 撤回貼文, 刪文
template-story = 來自當地警察分局的故事。{ $story }
    .title = 分成多則貼文的故事
    .keywords = 故事, 警察故事, 感人故事, 溫馨故事, 暖心, 好消息, 長文, 串文, 感謝, 感謝信, 好人好事, 救人, 警察救人
template-person-found = 紐約市警通知：失蹤者已經找到。姓名：{ $name }。感謝您協助尋找。請刪除有關此人的舊貼文和照片。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 失蹤者已經找到
    .keywords = 失蹤者找到, 尋獲, 已尋獲, 平安尋獲, 人找到了, 孩子找到了, 老人找到了, 平安找到, 平安回家, 已經回家
template-road-closed = 紐約市警交通通知。車輛禁止通行：{ $place }。原因：{ $why ->
        [crash] 車禍
        [scene] 警察或消防員正在處理緊急情況
        [utility-work] 水電瓦斯管線緊急搶修
        [construction] 施工
        [parade] 遊行
        [street-fair] 街頭市集或其他活動
        [weather] 天氣因素
       *[other] 安全考量
    }。請改走其他路線。公車可能誤點或改道。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 道路封閉
    .keywords = 道路封閉, 封路, 封街, 路封了, 街道封閉, 交通管制, 交通, 塞車, 堵車, 繞道, 繞路, 改道, 公車改道, 遊行, 巡遊, 花車遊行, 新年遊行, 抗議, 示威, 守夜, 燭光悼念, 集會, 街頭市集, 街會, 園遊會, 馬拉松, 施工, 修路
template-emergency = 紐約市警警告：這個地區有緊急情況。類型：{ $what ->
        [power-outage] 停電
        [heat] 酷熱
        [cold] 嚴寒
        [snow] 積雪或結冰
        [flash-flood] 暴洪（突發洪水）
        [wind] 危險的強風
        [smoke] 空氣中有煙霧，有害健康
       *[other] 惡劣天氣
    }。地點：{ $place }。該怎麼做：{ $what ->
        [power-outage] 用手電筒，不要點蠟燭。不要在室內使用發電機或燒烤爐。看看年長的鄰居是否平安。
        [heat] 記得喝水，到涼快的地方去。看看年長的鄰居是否平安。不要把孩子或寵物留在車裡。
        [cold] 留在室內，注意保暖。不要用烤箱、爐灶或燒烤爐為家裡取暖。看看年長的鄰居是否平安。
        [snow] 盡可能不要上路。走路小心。看看年長的鄰居是否平安。
        [flash-flood] 如果有水進來，離開地下室，到樓上去。不要走進水裡，也不要開車涉水。
        [wind] 留在室內，遠離窗戶。不要靠近掉在地上的電線。
        [smoke] 留在室內，窗戶保持關閉。如果必須外出，戴上貼合臉部的口罩。
       *[other] 盡可能留在室內。留意新聞。看看年長的鄰居是否平安。
    }如果遇到危險，撥打{ -contact-emergency }。需要市政府協助：{ -contact-city-services }。本警告有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 停電或天氣緊急情況
    .keywords = 停電, 斷電, 沒電了, 大停電, 高溫, 高溫警報, 酷熱, 熱浪, 嚴寒, 寒流, 低溫, 暴風雪, 大雪, 結冰, 路滑, 暴雨, 豪雨, 暴洪, 山洪, 洪水, 淹水, 水浸, 地下室淹水, 風暴, 颶風, 颱風, 龍捲風, 強風, 煙霧, 野火煙霧, 空氣污染, 空氣品質, 惡劣天氣, 天氣警報
template-found-property = 紐約市警通知：有人拾獲失物，交給了我們。物品：{ $item ->
        [phone] 手機
        [wallet] 錢包
        [bag] 袋子或背包
        [keys] 鑰匙
        [documents] 身分證件
        [jewelry] 首飾
        [glasses] 眼鏡
        [bicycle] 單車
        [stroller] 嬰兒車
        [electronics] 電腦或平板電腦
       *[other] 個人物品
    }。拾獲地點和日期：{ $place }，{ DATETIME($date, dateStyle: "full") }。如果是您的，請帶證件到當地分局，並準備好說明物品的特徵。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 失物招領
    .keywords = 失物招領, 失物, 遺失物, 遺失物品, 東西掉了, 東西不見了, 遺失錢包, 錢包掉了, 手機掉了, 鑰匙掉了, 護照不見了, 遺失護照, 拾獲物品, 撿到東西, 撿到錢包, 撿到手機, 尋物啟事, 尋找失主, 找失主, 認領失物
template-recovered-property = 紐約市警通知：我們找回了失竊物品。物品：{ $item ->
        [phones] 手機
        [bicycles] 單車
        [packages] 包裹
        [tools] 工具
        [jewelry] 首飾
        [bags] 袋子和錢包
        [electronics] 電腦和平板電腦
        [car-parts] 汽車零件
        [mail] 郵件和支票
       *[other] 個人物品
    }。找回日期：{ DATETIME($date, dateStyle: "full") }。如果您有這類物品被偷，請詢問當地分局。請帶證件；如果有報案編號、序號、照片或收據，也請帶上。本通知有效至：{ DATETIME($expires, dateStyle: "long") }{ DATETIME($expires, timeStyle: "short") }。
    .title = 找回失竊物品
    .keywords = 追回財物, 追回贓物, 找回贓物, 贓物認領, 認領贓物, 失竊物品認領, 被偷的東西找到了, 找回單車, 找回自行車, 找回手機, 找回包裹, 認領財物
