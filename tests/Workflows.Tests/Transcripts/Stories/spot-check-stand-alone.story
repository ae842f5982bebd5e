# R-60：抽查不合格信息，2025-12-25起；单独的须整改并复查合格（待核实）；整改未复查的不停止。
title 抽查检查不合格信息：单独的整改复查后停止
party a "长沙某示范糕点有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "长沙某示范饮品有限公司（虚构）" 91430100MA4LE00501 legalPerson
party c "长沙某示范玩具有限公司（虚构）" 91430100MA4LD0047X legalPerson

2025-12-01 li.field.changsha opens spot-check-publicity A for 430100 against a checkNumber=抽2025-101 result=foodSampling checkedOn=2025-11-20 => Entered
2025-12-01 li.field.changsha A enter enter => !FactMissing
2025-12-01 li.field.changsha A enter enter linkedToPenalty=false => Entered
2025-12-02 wang.credit.changsha A check return "编号有误。" => Entered
2025-12-02 li.field.changsha A enter enter => Entered
2025-12-02 wang.credit.changsha A check pass => Checked
2025-12-03 wang.credit.changsha A publish published => Published
2025-12-03 li.field.changsha opens spot-check-publicity B for 430100 against b checkNumber=抽2025-102 result=randomCheck checkedOn=2025-11-21 linkedToPenalty=false => Entered
2025-12-03 li.field.changsha B enter enter => Entered
2025-12-03 wang.credit.changsha B check pass => Checked
2025-12-04 wang.credit.changsha B publish published => Published
2025-12-04 li.field.changsha opens spot-check-publicity C for 430100 against c checkNumber=抽2025-103 result=productCheck checkedOn=2025-11-21 linkedToPenalty=false => Entered
2025-12-04 li.field.changsha C enter refrain "样品标识有误，不予公示。" => NotPublished
2025-12-04 party.c opens repair-spot-check X for 430100 against c applicationOn=2025-12-04 => !EntryUnknown 抽查

# 2025-12-24：新规尚未施行，没有停止的依据；2025-12-25起可以。
2025-12-22 party.a opens repair-spot-check P for 430100 against a applicationOn=2025-12-22 => Applied
2025-12-22 wang.credit.changsha P accept accept => Accepted
2025-12-23 li.field.changsha P verifyCorrection verified "已整改，复查合格。" corrected=true recheckPassed=true => !EvidenceMissing recheckReport
2025-12-23 li.field.changsha P verifyCorrection verified "已整改，复查合格。" corrected=true recheckPassed=true +recheckReport => Accepted
2025-12-23 wang.credit.changsha P verifyLinks verified linkedToPenalty=false linkedPublicityEnded=false => Verified
2025-12-24 zhao.legal.changsha P legalReview pass "待新规施行。" => Verified
2025-12-24 zhou.head.changsha P decide grant => !ConditionsUndetermined
2025-12-25 zhou.head.changsha P decide grant "准予停止公示。" => Granted
2025-12-30 wang.credit.changsha P stopPublicity stopped => Stopped
2025-12-30 time A => EndedElsewhere
2025-12-31 wang.credit.changsha P pushResult pushed => Completed

# 整改但未复查合格：不予停止。
2026-01-05 party.b opens repair-spot-check Q for 430100 against b applicationOn=2026-01-05 => Applied
2026-01-06 wang.credit.changsha Q accept refuse "非本机关公示。" => NotAccepted
2026-01-06 party.b opens repair-spot-check R for 430100 against b applicationOn=2026-01-06 => Applied
2026-01-06 party.b R withdrawApplication withdraw "先复查。" => Withdrawn
2026-01-07 party.b opens repair-spot-check S for 430100 against b applicationOn=2026-01-07 => Applied
2026-01-08 wang.credit.changsha S accept supplement "请补交整改报告。" complete=false formallyProper=true => Supplementing
2026-01-09 party.b S supplement supplemented corrected=true => Applied
2026-01-09 wang.credit.changsha S acceptAgain accept => Accepted
2026-01-12 li.field.changsha S verifyCorrection verified "已整改，复查不合格。" corrected=true recheckPassed=false +recheckReport => Accepted
2026-01-12 wang.credit.changsha S verifyLinks verified linkedToPenalty=false linkedPublicityEnded=false => Verified
2026-01-13 zhao.legal.changsha S legalReview verifyAgain "请附复查报告全文。" => Accepted
2026-01-13 li.field.changsha S verifyCorrection verified "复查不合格，报告附后。" +recheckReport => Accepted
2026-01-13 wang.credit.changsha S verifyLinks verified => Verified
2026-01-14 zhao.legal.changsha S legalReview pass "复查不合格，不予停止。" => Verified
2026-01-14 zhou.head.changsha S decide grant => !ConditionsNotMet 复查
2026-01-15 zhou.head.changsha S decide refuse "复查不合格，不予停止公示。" => Refused
