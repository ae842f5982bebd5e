# W-34：2022-04-18列入，法定限制五年：三年届满不移出，2027-04-18止，次日移出。
title 法定限制长于三年
party a "湖南某示范药业有限公司（虚构）" 91430100MA4LA0016G legalPerson

2022-03-28 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2022〕9号 => Proposed
2022-03-28 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" ground=L44-06-01a heavierPenalty=HP-2b violationOn=2021-10-15 penaltyDecidedOn=2022-04-18 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2022-03-29 li.field-chief.changsha A fieldReview agree "复核无异议。" => Proposed
2022-03-30 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2022-04-01 zhang.case.changsha A serveNotice served noticeServedOn=2022-04-01 => Notified
2022-04-13 time A => Heard
2022-04-13 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2022-04-14 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2022-04-14 wang.credit.changsha A requestConsent request => Agreed
2022-04-15 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2022-04-18 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2022-04-18 restrictionOnParty=true restrictionEndsOn=2027-04-18 => Decided
2022-04-19 zhang.case.changsha A serveDecision served decisionServedOn=2022-04-19 serviceMode=direct => Served
2022-04-25 wang.credit.changsha A publish published => Published
2022-04-25 wang.credit.changsha A applyMeasures applied => Enforced

2025-03-19 system opens expiry X for 430100 against a => Watched
2025-04-19 time X => Watched
2027-04-18 time X => Watched
2027-04-19 time X => Completed
