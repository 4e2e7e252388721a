### What the contacts are called in texts. Their numbers and addresses stand in contacts.toml.

-contact-city-services-name = 뉴욕시 민원 서비스(NYC311)
-contact-crime-stoppers-name = 크라임 스토퍼스(Crime Stoppers)
-contact-crisis-lifeline-name = 자살 및 위기 상담 핫라인(Suicide and Crisis Lifeline)
-contact-domestic-violence-name = 뉴욕시 가정폭력 핫라인(호프 핫라인, Hope Hotline)
-contact-ebt-name = EBT 고객 서비스
-contact-emergency-name = 긴급 신고
-contact-hate-bias-name = 뉴욕주 증오 및 편견 예방부서(Hate and Bias Prevention Unit)
-contact-human-trafficking-name = 전국 인신매매 핫라인(National Human Trafficking Hotline)
-contact-identity-theft-name = 연방거래위원회(FTC) 신원 도용 신고 사이트
-contact-immigration-legal-help-name = 뉴욕주 뉴아메리칸 핫라인(New Americans Hotline)
-contact-internet-crime-name = FBI 인터넷범죄신고센터(IC3)
-contact-postal-inspectors-name = 연방 우정수사국(USPIS)
-contact-report-fraud-name = 연방거래위원회(FTC)
-contact-sexual-violence-name = 뉴욕주 가정폭력 및 성폭력 핫라인(Domestic and Sexual Violence Hotline)
-contact-special-victims-name = 뉴욕시경 성범죄 전담수사대(Special Victims Unit)
