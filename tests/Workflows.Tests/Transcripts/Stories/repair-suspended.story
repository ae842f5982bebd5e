# 中止期间不计入修复决定期限：受理后中止三个工作日，此后开启的决定环节仍自受理日起算并扣除中止日；期限将至自动提醒，逾期自动督办。
title 修复案件中止，决定期限顺延
party xiangjiang "湖南湘江示范气瓶检验有限公司（虚构）" 91430100MA4LC0033Q legalPerson

2024-11-26 zhang.case.changsha opens listing N for 430100 against xiangjiang penaltyNumber=长市监罚告〔2024〕77号 => Proposed
2024-11-26 zhang.case.changsha N propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=specialEquipment ground=L44-07-01b heavierPenalty=HP-3b violationOn=2024-08-06 penaltyDecidedOn=2024-12-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-11-27 li.field.changsha N fieldReview agree "复核无异议。" => Proposed
2024-11-29 wang.credit.changsha N creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2024-12-02 zhang.case.changsha N serveNotice served noticeServedOn=2024-12-02 => Notified
2024-12-10 time N => Heard
2024-12-11 zhao.legal.changsha N legalReview pass "审核通过。" => LegallyReviewed
2024-12-13 zhou.head.changsha N collectiveDecision list "经集体讨论，同意列入。" => Agreed
2024-12-16 wang.credit.changsha N requestConsent request => Agreed
2024-12-18 he.credit-chief.hunan N giveConsent granted "同意。" => Consented
2024-12-20 zhou.head.changsha N issueDecision issue penaltyDecidedOn=2024-12-20 restrictionOnParty=false => Decided
2024-12-23 zhang.case.changsha N serveDecision served decisionServedOn=2024-12-23 serviceMode=direct => Served
2025-01-03 wang.credit.changsha N publish published => Published
2025-01-06 wang.credit.changsha N applyMeasures applied => Enforced

2026-01-05 party.xiangjiang opens repair-serious-list P for 430100 against xiangjiang applicationOn=2026-01-05 => Applied
2026-01-05 wang.credit.changsha P accept accept => Accepted
2026-01-06 wang.credit.changsha suspends P partySupplement "须补充召回记录。" => !NotPermitted 负责人
2026-01-06 sun.credit-chief.changsha suspends P partySupplement "须补充召回记录。" => Accepted
2026-01-07 zhang.case.changsha P verifyObligations verified "罚款已缴清。" obligationsPerformed=true => !CaseSuspended 补充核实材料
2026-01-09 sun.credit-chief.changsha resumes P "召回记录已补齐。" => Accepted
2026-01-09 zhang.case.changsha P verifyObligations verified "罚款已缴清。" obligationsPerformed=true => Accepted
2026-01-09 li.field.changsha P verifyHarm verified "问题气瓶已全部召回。" harmRemoved=true => Accepted
2026-01-09 wang.credit.changsha P verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2026-01-09 zhou.head.changsha extends P decide "案情复杂。" => !LimitNotExtendable 未规定
2026-01-19 time P => Verified
# 逾期次一工作日自动督办，由信用监管机构负责人报告。
2026-01-20 zhou.head.changsha P decide grant "符合条件，准予修复。" => Granted
2026-01-20 sun.credit-chief.changsha reports P "已于逾期次日决定。" => Granted
