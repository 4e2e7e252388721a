### Cómo se llaman las agencias en los textos. Sus números y direcciones están en contacts.toml.

-contact-crisis-lifeline-name = Línea de Prevención del Suicidio y Crisis (Suicide and Crisis Lifeline)
-contact-hate-bias-name = Unidad de Prevención del Odio y los Prejuicios del Estado de Nueva York (Hate and Bias Prevention Unit)
-contact-human-trafficking-name = Línea Nacional contra la Trata de Personas
-contact-sexual-violence-name = Línea Directa de Violencia Doméstica y Sexual del Estado de Nueva York
-contact-special-victims-name = Unidad de Víctimas Especiales (Special Victims Unit) de la Policía de Nueva York (NYPD)
