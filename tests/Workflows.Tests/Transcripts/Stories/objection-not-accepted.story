# 与记录无关的异议不予受理，说明理由；复议维持后起诉，法院维持；记录被撤销时异议终止。
title 不予受理；诉讼维持
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2025-02-24 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2025〕12号 => Proposed
2025-02-24 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-12-03 penaltyDecidedOn=2025-03-17 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-02-25 li.field.changsha A fieldReview agree "复核无异议。" => Proposed
2025-02-27 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2025-03-03 zhang.case.changsha A serveNotice served noticeServedOn=2025-03-03 => Notified
2025-03-11 time A => Heard
2025-03-12 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2025-03-13 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2025-03-13 wang.credit.changsha A requestConsent request => Agreed
2025-03-14 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2025-03-17 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2025-03-17 restrictionOnParty=false => Decided
2025-03-19 zhang.case.changsha A serveDecision served decisionServedOn=2025-03-19 serviceMode=direct => Served
2025-03-25 wang.credit.changsha A publish published => Published
2025-03-26 wang.credit.changsha A applyMeasures applied => Enforced

2025-04-07 party.a opens objection O for 430100 against a objectedOn=2025-04-07 wrongItem="对他案不服" => Filed
2025-04-08 wang.credit.changsha O accept refuse => !OpinionRequired
2025-04-08 wang.credit.changsha O accept refuse "所提事项与本记录无关。" => NotAccepted
2025-04-10 party.a opens objection P for 430100 against a objectedOn=2025-04-10 wrongItem="处罚事实不清" => Filed
2025-04-10 wang.credit.changsha P accept accept => Accepted
2025-04-15 wang.credit.changsha P verify right "与处罚决定书一致。" +verificationRecord => Replied
2025-04-16 wang.credit.changsha P reply replied "维持记录。" knewOn=2025-03-19 => Replied
2025-05-12 zhao.legal.changsha P reports reconsiderationFiled => UnderRemedy
2025-06-30 zhao.legal.changsha P reports remedyDecided underlyingPenalty=standing => Replied
2025-07-10 zhao.legal.changsha P reports litigationFiled => UnderRemedy
2025-12-10 zhao.legal.changsha P reports remedyDecided underlyingPenalty=standing => Upheld
