## Every page on a sensitive topic
site-leave = 快速离开本页
site-leave-how = 也可以连按三次 Shift 键

## Public pages
site-skip = 跳到建议内容
site-languages = 本页的其他语言版本
site-topics = 防范犯罪的建议
site-all-topics = 所有主题
site-advice = 建议
site-before = 如何预防
site-now = 正在发生时
site-after = 事后怎么办
site-made = 信息截至：{ DATETIME($day, dateStyle: "long") }。
site-nothing = 这个主题的简体中文建议还没有人审核过，所以这里暂不显示。
site-nothing-at-all = 简体中文建议还没有人审核过，所以这里暂不显示。
site-ended = 这条建议已过期，不再显示。
site-old = 本页是 { $count } 天前制作的，部分内容可能已经有变动。
site-clock-wrong = 您的设备日期不正确，本页无法判断建议是否仍然有效。请检查日期和时间。
