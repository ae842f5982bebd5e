# 令第44号第二十四条：依生效法律文书实施名单管理的，由信用监管处承办；省级机关无须上级同意。要求听证的照行政处罚程序办理。
title 依法律文书列入；列入后法律文书被撤销
party a "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party b "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-03-02 ma.credit.hunan opens listing-non-performance A for 430000 against a courtDocument=true penaltyNumber=（2025）湘01行终200号 => Found
2026-03-02 feng.case.hunan A findFromCourt found "须实施名单管理。" dutyText=公开更正 decisionEffective=true ableToPerform=true => !NotPermitted 信用监管
2026-03-02 ma.credit.hunan A findFromCourt found "判决要求实施名单管理。" dutyText=公开更正 decisionEffective=true ableToPerform=true => Found
2026-03-02 ma.credit.hunan A serveCourtDemand served demandServedOn=2026-03-02 => Demanded
2026-03-17 ma.credit.hunan A proposeFromCourt propose "催告后仍拒不履行。" refusesOrEvades=true credibilityHarmed=true decisionEffective=true ableToPerform=true hearingApplies=true registeredInProvince=true => Demanded
2026-03-17 ma.credit.hunan A creditCheck agree => !MakerIsChecker
2026-03-18 he.credit-chief.hunan A creditCheck agree => Reviewed
2026-03-18 feng.case.hunan A serveNotice served noticeServedOn=2026-03-18 => Notified
2026-03-20 feng.case.hunan A recordDefence hearingRequested "要求听证。" => Notified
2026-03-26 time A => Heard
# 2026-03-26通知，七个工作日至2026-04-07届满（清明节不计），次日起方可举行。
2026-03-26 pan.legal.hunan A noticeHearing noticed hearingNoticeServedOn=2026-03-26 hearingOn=2026-04-07 => !ConditionsNotMet 2026-04-07
2026-03-26 pan.legal.hunan A noticeHearing noticed hearingNoticeServedOn=2026-03-26 hearingOn=2026-04-08 => Heard
2026-04-08 pan.legal.hunan A holdHearing held "听证已举行。" => Heard
2026-04-08 pan.legal.hunan A legalReview pass => !MakerIsChecker
2026-04-09 tao.legal.hunan A legalReview pass => LegallyReviewed
2026-04-10 gao.head.hunan A collectiveDecision list => Consented
2026-04-13 gao.head.hunan A issueDecision issue restrictionOnParty=false => Decided
2026-04-14 feng.case.hunan A serveDecision served decisionServedOn=2026-04-14 serviceMode=mail => Served
2026-04-15 feng.case.hunan opens listing-revocation V for 430000 against a => Reported
2026-04-15 feng.case.hunan V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-04-15 => Reported
2026-04-15 ma.credit.hunan V draft drafted => Drafted
2026-04-16 pan.legal.hunan V legalReview pass => LegallyReviewed
2026-04-16 gao.head.hunan V decide revoke => Revoked
2026-04-16 time A => Moot
2026-04-16 ma.credit.hunan A publish published => !CaseClosed
# 无履行能力的，不属于拒不履行。
2026-04-20 feng.case.hunan opens listing-non-performance B for 430000 against b courtDocument=false penaltyNumber=湘市监罚〔2025〕9号 => Found
2026-04-20 feng.case.hunan B find notFound => !OpinionRequired
2026-04-20 feng.case.hunan B find notFound "当事人已停产，无履行能力。" => NotListed
