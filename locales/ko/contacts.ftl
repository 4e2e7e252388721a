### 안내문에 쓰는 기관 이름. 전화번호와 주소는 contacts.toml에 있습니다.

-contact-crisis-lifeline-name = 자살 및 위기 상담 핫라인(Suicide and Crisis Lifeline)
-contact-hate-bias-name = 뉴욕주 증오 및 편견 예방부서(Hate and Bias Prevention Unit)
-contact-human-trafficking-name = 전국 인신매매 핫라인(National Human Trafficking Hotline)
-contact-sexual-violence-name = 뉴욕주 가정폭력 및 성폭력 핫라인(Domestic and Sexual Violence Hotline)
-contact-special-victims-name = 뉴욕시경 성범죄 전담수사대(Special Victims Unit)
