# W-08：罚款决定生效后有能力而拒不履行，催告后仍不履行。县级机关单独作出列入决定，须经市级同意。
title 拒不履行：催告、告知、上级同意，单独列入
party a "芙蓉区某示范商贸有限公司（虚构）" 91430100MA4LH0081E legalPerson

2026-03-02 xu.credit.furong opens listing-non-performance A for 430102 against a penaltyNumber=芙市监罚〔2025〕31号 => !FactMissing 法律文书
2026-03-02 shen.case.furong opens listing-non-performance A for 430102 against a courtDocument=false penaltyNumber=芙市监罚〔2025〕31号 => Found
2026-03-02 xu.credit.furong A find found "账户有余额五百万元。" dutyText=罚款二十万元 decisionEffective=true ableToPerform=true => !NotPermitted 执法
2026-03-02 shen.case.furong A find found "罚款决定已生效，账户有余额五百万元。" dutyText=罚款二十万元 decisionEffective=true ableToPerform=true => Found
2026-03-02 shen.case.furong A propose propose "建议列入。" => !TaskNotOpen
2026-03-02 shen.case.furong A serveDemand served => !FactMissing 催告书
2026-03-02 shen.case.furong A serveDemand served demandServedOn=2026-03-02 => Demanded
# 催告期十个工作日：2026-03-16最后一日，次日起方可提出列入建议。
2026-03-16 shen.case.furong A propose propose "建议列入。" => !TaskNotOpen
2026-03-17 shen.case.furong A propose propose "当事人书面答复不予缴纳，媒体报道，公信力受损。" refusesOrEvades=true credibilityHarmed=false decisionEffective=true ableToPerform=true hearingApplies=false registeredInProvince=true => Demanded
2026-03-17 xu.credit.furong A creditCheck agree => !ConditionsNotMet 公信力
2026-03-17 xu.credit.furong A creditCheck return "请附影响公信力的材料。" => Demanded
2026-03-18 shen.case.furong A propose propose "已附媒体报道和社会影响情况说明。" refusesOrEvades=true credibilityHarmed=true decisionEffective=true ableToPerform=true hearingApplies=false registeredInProvince=true => Demanded
2026-03-19 xu.credit.furong A creditCheck agree => Reviewed
2026-03-20 shen.case.furong A serveNotice served noticeServedOn=2026-03-20 => Notified
2026-03-27 time A => Notified
2026-03-28 time A => Heard
2026-03-30 yu.legal.furong A legalReview pass => LegallyReviewed
2026-03-31 deng.head.furong A collectiveDecision list => Agreed
2026-03-31 deng.head.furong A issueDecision issue restrictionOnParty=false => !TaskNotOpen
2026-04-01 xu.credit.furong A requestConsent request => Agreed
2026-04-02 he.credit-chief.hunan A giveConsent granted => !NotPermitted 长沙
2026-04-03 sun.credit-chief.changsha A giveConsent granted => Consented
2026-04-07 deng.head.furong A issueDecision issue restrictionOnParty=false => Decided
# 决定作出后才履行的，不影响列入；可以申请信用修复。
2026-04-08 shen.case.furong A recordPerformance performed "今日缴清。" performedOn=2026-04-08 +performanceProof => !TaskNotOpen
2026-04-08 shen.case.furong A serveDecision served decisionServedOn=2026-04-08 serviceMode=direct => Served
2026-04-09 xu.credit.furong A publish published => Published
2026-04-09 xu.credit.furong A applyMeasures applied => Enforced
