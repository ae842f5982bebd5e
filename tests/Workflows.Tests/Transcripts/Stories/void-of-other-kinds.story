# 修复、撤销列入、期满移出、提前停止公示各类案件，立案错误或者重复立案的，决定之前由负责人作废；记录本身不受影响。
title 各类案件的作废
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party goods "长沙某示范百货有限公司（虚构）" 91430100MA4LH0081E legalPerson

2023-03-13 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2023〕9号 => Proposed
2023-03-13 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2022-11-20 penaltyDecidedOn=2023-04-10 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2023-03-14 li.field.changsha A fieldReview agree "复核无异议。" => Proposed
2023-03-16 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2023-03-20 zhang.case.changsha A serveNotice served noticeServedOn=2023-03-20 => Notified
2023-03-28 time A => Heard
2023-03-29 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2023-03-30 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2023-03-30 wang.credit.changsha A requestConsent request => Agreed
2023-03-31 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2023-04-10 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2023-04-10 restrictionOnParty=false => Decided
2023-04-12 zhang.case.changsha A serveDecision served decisionServedOn=2023-04-12 serviceMode=direct => Served
2023-04-17 wang.credit.changsha A publish published => Published
2023-04-18 wang.credit.changsha A applyMeasures applied => Enforced

# 列入满一年后申请，材料系另一企业的。
2024-05-06 party.a opens repair-serious-list R for 430100 against a applicationOn=2024-05-06 => Applied
2024-05-07 wang.credit.changsha voids R openedInError "材料系另一企业所交。" => !NotPermitted 局领导
2024-05-07 zhou.head.changsha voids R openedInError "材料系另一企业所交。" => Voided
2024-05-07 wang.credit.changsha R accept accept => !CaseClosed
# 误以为处罚已被撤销。
2024-05-08 zhang.case.changsha opens listing-revocation V for 430100 against a => Reported
2024-05-08 zhou.head.changsha voids V openedInError => !OpinionRequired
2024-05-08 zhou.head.changsha voids V openedInError "判决系同名企业的。" => Voided
# 一般领域的处罚公示，六个月后申请提前停止，重复立案。
2024-12-11 zhang.case.changsha opens penalty-publicity G for 430100 against goods penaltyNumber=长市监罚〔2024〕101号 decidedOn=2024-12-10 => Entered
2024-12-12 zhang.case.changsha G enter enter procedure=ordinary warningOnly=false noticeOfCriticism=false barredKind=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false fineYuan=60000 domain=other decisionServedOn=2024-12-12 registeredInProvince=true restrictionOnParty=false => Entered
2024-12-16 wang.credit.changsha G check pass => Checked
2024-12-20 wang.credit.changsha G publish published => Published
2025-06-21 party.goods opens repair-penalty-publicity P for 430100 against goods applicationOn=2025-06-21 => Applied
2025-06-23 zhou.head.changsha voids P openedTwice "与纸质申请重复。" => Voided
2025-06-23 party.goods opens repair-penalty-publicity Q for 430100 against goods applicationOn=2025-06-23 => Applied
# 期满前三十日系统自动立案；作废以后，名单记录仍在。
2026-03-10 system opens expiry X for 430100 against a => Watched
2026-03-11 zhou.head.changsha voids X openedInError "先核查限制措施，另行立案。" => Voided
2026-03-11 party.a opens repair-serious-list S for 430100 against a applicationOn=2026-03-11 => Applied
