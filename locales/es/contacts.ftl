### What the contacts are called in texts. Their numbers and addresses stand in contacts.toml.

-contact-city-services-name = Servicios de la ciudad (NYC311)
-contact-crime-stoppers-name = Crime Stoppers
-contact-crisis-lifeline-name = Línea de Prevención del Suicidio y Crisis (Suicide and Crisis Lifeline)
-contact-domestic-violence-name = Línea Directa de Violencia Doméstica de la Ciudad de Nueva York (Hope Hotline)
-contact-ebt-name = Servicio al Cliente de EBT
-contact-emergency-name = Emergencias
-contact-hate-bias-name = Unidad de Prevención del Odio y los Prejuicios del Estado de Nueva York (Hate and Bias Prevention Unit)
-contact-human-trafficking-name = Línea Nacional contra la Trata de Personas
-contact-identity-theft-name = el sitio de la FTC sobre robo de identidad
-contact-immigration-legal-help-name = Línea Directa para Nuevos Estadounidenses (New Americans Hotline)
-contact-internet-crime-name = Centro de Denuncias de Delitos en Internet del FBI (IC3)
-contact-postal-inspectors-name = Servicio de Inspección Postal (USPIS)
-contact-report-fraud-name = Comisión Federal de Comercio (FTC)
-contact-sexual-violence-name = Línea Directa de Violencia Doméstica y Sexual del Estado de Nueva York
-contact-special-victims-name = Unidad de Víctimas Especiales (Special Victims Unit) de la Policía de Nueva York (NYPD)
