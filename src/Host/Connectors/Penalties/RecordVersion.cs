namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>Which public penalty record a file is written in.</summary>
public enum RecordVersion
{
    /// <summary>The current record of 30 fields.</summary>
    Current,

    /// <summary>The record of 20 fields met in files from about 2016 to 2018.</summary>
    Older,
}
