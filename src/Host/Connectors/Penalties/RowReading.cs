using CreditSupervision.Host.Connectors.Tables;
using CreditSupervision.Workflows.Cases;
using static CreditSupervision.Host.Connectors.Penalties.PenaltyField;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>One row on its way from cells to a record, collecting everything that is wrong in it.</summary>
internal sealed class RowReading
{
    // Excel writes a long number like 9.14401E+17, and saves it so to CSV.
    private const string ExponentMark = "E+";
    private const string StandingState = "0";
    private const string StandingStateName = "正常";

    private static readonly char[] KindSeparators = [';', '；', '、', ',', '，'];
    private static readonly PenaltyField[] Days = [DecidedOn, ValidUntil, PublishedUntil];
    private static readonly PenaltyField[] Amounts = [Fine, Confiscation];

    private static readonly PenaltyField[] Codes =
    [
        PartyUnifiedCode, BusinessRegistrationNumber, OrganisationCode, TaxRegistrationNumber, InstitutionNumber,
        SocialOrganisationNumber, LegalRepresentativeDocumentNumber, PartyDocumentNumber, AuthorityCode, SourceCode,
    ];

    private static readonly PenaltyField[] PartyCodes =
    [
        PartyUnifiedCode, BusinessRegistrationNumber, OrganisationCode, TaxRegistrationNumber, InstitutionNumber,
        SocialOrganisationNumber,
    ];

    private readonly RawRow raw;
    private readonly Headings headings;
    private readonly PenaltyReadingTerms terms;
    private readonly Dictionary<PenaltyField, string> texts = [];
    private readonly List<RowFault> faults = [];
    private string? secondKind;
    private string? state;
    private string stateHeading = PenaltyColumns.OlderState;

    public RowReading(RawRow raw, Headings headings, PenaltyReadingTerms terms)
    {
        this.raw = raw;
        this.headings = headings;
        this.terms = terms;
    }

    public PenaltyLine Read()
    {
        if (!IsWhole())
            return Rejected();
        ReadCells();
        PenaltyRecord record = ReadRecord();
        PenaltyAnnotations annotations = ReadAnnotations(record);
        CheckState();
        IReadOnlyList<PenaltyField> missing = MissingIn(record);
        bool isSummary = record is { PartyName: not null, AuthorityName: not null, SourceName: not null }
            && annotations.Source is not null;
        if (!isSummary)
        {
            faults.AddRange(missing.Select(field =>
                RowFaults.RequiredValueMissing(At(field), PenaltyColumns.NameOf(field))));
        }
        PenaltyKey? key = PenaltyKey.Of(record, annotations);
        if (faults.Count > 0)
            return Rejected();
        return new PenaltyRow
        {
            RowNumber = raw.Number,
            Cells = Cells(),
            Record = record,
            Annotations = annotations,
            // The required fields make a key, and so do those of a summary.
            Key = key ?? throw new System.Diagnostics.UnreachableException($"Row {raw.Number} has no key."),
            RawHash = raw.Hash,
            Missing = missing,
        };
    }

    // A row whose own structure is broken has no cell that could be trusted.
    private bool IsWhole()
    {
        if (raw.Broken is RawRowBreak broken)
            faults.Add(RowFaults.Broken(broken));
        else if (raw.Cells.Any(cell => cell.Text.Contains(ReadableLines.Unreadable)))
            faults.Add(RowFaults.TextUnreadable(null));
        else if (raw.Cells.Count < headings.Texts.Count || raw.Cells.Count > headings.Width
            || raw.Cells.Skip(headings.Texts.Count).Any(cell => !cell.IsBlank))
            faults.Add(RowFaults.CellCount(raw.Cells.Count, headings.Texts.Count));
        return faults.Count == 0;
    }

    private void ReadCells()
    {
        for (int index = 0; index < headings.Columns.Count; index++)
        {
            if (headings.Columns[index] is not PenaltyColumn column || raw.Cells[index].IsBlank)
                continue;
            RawCell cell = raw.Cells[index];
            string heading = headings.Texts[index];
            string text = cell.Text.Trim();
            if (text.Any(IsForbidden))
                faults.Add(RowFaults.TextUnreadable(heading));
            else if (text.Length > terms.Limits.FieldLength)
                faults.Add(RowFaults.TextTooLong(heading, text.Length, terms.Limits.FieldLength));
            else if (KindFault(cell, column.Field, heading) is RowFault fault)
                faults.Add(fault);
            else if (column.Field is PenaltyField field)
                texts[field] = text;
            else if (column.Code == PenaltyColumns.OlderSecondKind)
                secondKind = text;
            else if (column.Code == PenaltyColumns.OlderState)
                (state, stateHeading) = (text, heading);
        }
    }

    private static bool IsForbidden(char character) =>
        char.IsControl(character) && character is not ('\t' or '\r' or '\n');

    private static RowFault? KindFault(RawCell cell, PenaltyField? field, string heading)
    {
        bool isCode = field is PenaltyField code && Codes.Contains(code);
        bool isExponent = cell.Text.Contains(ExponentMark, StringComparison.OrdinalIgnoreCase)
            && cell.Text.Any(char.IsAsciiDigit);
        return cell.Kind switch
        {
            RawCellKind.Number when isCode => RowFaults.NumberInsteadOfText(heading),
            RawCellKind.Text when isCode && isExponent => RowFaults.NumberInsteadOfText(heading),
            RawCellKind.Number when field is PenaltyField day && Days.Contains(day) =>
                RowFaults.DayInvalid(heading, cell.Text),
            RawCellKind.Day when field is PenaltyField other && !Days.Contains(other) =>
                RowFaults.WrongCellKind(heading),
            RawCellKind.Text or RawCellKind.Number or RawCellKind.Day => null,
        };
    }

    private PenaltyRecord ReadRecord()
    {
        (UnifiedCode? code, string? registration) = ReadPartyCode();
        PenaltyRecord record = new()
        {
            PartyName = Text(PartyName),
            PartyCategory = ReadCategory(),
            UnifiedCode = code,
            BusinessRegistrationNumber = registration,
            OrganisationCode = Text(OrganisationCode),
            TaxRegistrationNumber = Text(TaxRegistrationNumber),
            InstitutionNumber = Text(InstitutionNumber),
            SocialOrganisationNumber = Text(SocialOrganisationNumber),
            LegalRepresentative = Text(LegalRepresentative),
            LegalRepresentativeDocumentKind = Text(LegalRepresentativeDocumentKind),
            LegalRepresentativeDocumentNumber = Text(LegalRepresentativeDocumentNumber),
            PartyDocumentKind = Text(PartyDocumentKind),
            PartyDocumentNumber = Text(PartyDocumentNumber),
            DecisionNumber = Text(DecisionNumber),
            ViolationKind = Text(ViolationKind),
            ViolationFacts = Text(ViolationFacts),
            LegalBasis = Text(LegalBasis),
            PenaltyKinds = ReadKinds(),
            Content = Text(Content),
            FineFen = ReadAmount(Fine),
            ConfiscationFen = ReadAmount(Confiscation),
            RevokedLicence = Text(RevokedLicence),
            DecidedOn = ReadDay(DecidedOn),
            ValidUntil = ReadDay(ValidUntil),
            PublishedUntil = ReadDay(PublishedUntil),
            AuthorityName = Text(AuthorityName),
            AuthorityCode = ReadCode(AuthorityCode),
            SourceName = Text(SourceName),
            SourceCode = ReadCode(SourceCode),
            Remarks = Text(Remarks),
        };
        if (record.DecidedOn > terms.Today)
            faults.Add(RowFaults.DecidedInFuture(At(DecidedOn), record.DecidedOn.Value, terms.Today));
        return record;
    }

    // An individual business from before the unified code may stand here with its 15-digit registration number.
    private (UnifiedCode? Code, string? RegistrationNumber) ReadPartyCode()
    {
        string? registered = Text(BusinessRegistrationNumber);
        if (Text(PartyUnifiedCode) is not string text
            || !RegistrationNumber.TryParse(text, out RegistrationNumber number))
            return (ReadCode(PartyUnifiedCode), registered);
        string? partyKind = Text(PartyCategory) is string category ? terms.Kinds.PartyKindOf(category) : null;
        if (partyKind is not null and not "individualBusiness")
            faults.Add(RowFaults.RegistrationNumberMisplaced(At(PartyUnifiedCode)));
        else if (registered is not null && registered != number.Value)
            faults.Add(RowFaults.RegistrationNumberContradicts(At(PartyUnifiedCode)));
        return (null, number.Value);
    }

    private string? ReadCategory()
    {
        string? category = Text(PartyCategory);
        if (category is not null && terms.Kinds.PartyKindOf(category) is null)
            faults.Add(RowFaults.PartyCategoryUnknown(At(PartyCategory), category, terms.Kinds));
        return category;
    }

    private List<string> ReadKinds()
    {
        List<string> kinds = [];
        foreach (string text in new[] { Text(Kinds), secondKind }.OfType<string>())
        {
            string[] parts = terms.Kinds.IsOneKind(text)
                ? [text]
                : text.Split(KindSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (string kind in parts.Where(part => !kinds.Contains(part)))
            {
                if (terms.Kinds.Find(kind) is null)
                    faults.Add(RowFaults.PenaltyKindUnknown(At(Kinds), kind, terms.Kinds));
                kinds.Add(kind);
            }
        }
        return kinds;
    }

    private UnifiedCode? ReadCode(PenaltyField field)
    {
        if (Text(field) is not string text)
            return null;
        if (UnifiedCode.TryParse(text, out UnifiedCode code, out UnifiedCodeFault? fault))
            return code;
        faults.Add(RowFaults.CodeInvalid(At(field), fault.Message));
        return null;
    }

    private DateOnly? ReadDay(PenaltyField field)
    {
        if (Text(field) is not string text)
            return null;
        if (RecordDay.TryParse(text, out DateOnly day))
            return day;
        faults.Add(RowFaults.DayInvalid(At(field), text));
        return null;
    }

    private long? ReadAmount(PenaltyField field)
    {
        if (Text(field) is not string text)
            return null;
        if (TenThousandYuan.TryParse(text, out long fen))
            return fen;
        faults.Add(RowFaults.AmountInvalid(At(field), text));
        return null;
    }

    private PenaltyAnnotations ReadAnnotations(PenaltyRecord record)
    {
        PenaltyAnnotations annotations = PenaltyAnnotations.Parse(
            record.Remarks, terms.Kinds, terms.KnownGrounds, out IReadOnlyList<string> wrong);
        faults.AddRange(wrong.Select(key => RowFaults.AnnotationInvalid(At(Remarks), key)));
        if (annotations.ViolationOn > (record.DecidedOn ?? terms.Today))
            faults.Add(RowFaults.AnnotationInvalid(At(Remarks), PenaltyAnnotations.ViolationKey));
        return annotations;
    }

    private void CheckState()
    {
        if (state is not (null or StandingState or StandingStateName))
            faults.Add(RowFaults.DecisionNotStanding(stateHeading, state));
    }

    // A value that stands there and is wrong is reported as wrong, not as missing as well.
    private List<PenaltyField> MissingIn(PenaltyRecord record)
    {
        IEnumerable<PenaltyField> required = PenaltyColumns.Of(headings.Version)
            .Where(column => column.IsRequired).Select(column => column.Field).OfType<PenaltyField>();
        bool needsCode = record.PartyCategory is string category
            && terms.Kinds.PartyKindOf(category) is "legalPerson" or "individualBusiness";
        bool lacksCode = needsCode && !PartyCodes.Any(texts.ContainsKey) && !IsFaulty(PartyUnifiedCode);
        return
        [
            .. required.Append(PartyUnifiedCode).Order()
                .Where(field => field == PartyUnifiedCode ? lacksCode : !texts.ContainsKey(field) && !IsFaulty(field)),
        ];
    }

    private bool IsFaulty(PenaltyField field) => faults.Exists(fault => fault.Column == At(field));

    private string? Text(PenaltyField field) => texts.GetValueOrDefault(field);

    private string At(PenaltyField field) => headings.HeadingOf(field);

    private List<string> Cells() => [.. raw.Cells.Take(headings.Texts.Count).Select(cell => cell.Text)];

    // Faults of fields that the file has no column for come last.
    private RejectedRow Rejected() => new()
    {
        RowNumber = raw.Number,
        Cells = Cells(),
        Faults = [.. faults.OrderBy(fault => PositionOf(fault.Column))],
    };

    private int PositionOf(string? heading) =>
        heading is null ? -1 : headings.Texts.TakeWhile(text => text != heading).Count();
}
