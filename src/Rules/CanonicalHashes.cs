namespace CreditSupervision.Rules;

/// <summary>
/// The hashes that compare law instead of bytes: equal for two books, or two files, that differ only in comments,
/// spaces, anchors, the order of keys or the spelling of expressions. Made by <see cref="RuleBook.CanonicalHashes"/>;
/// never the identity of a book, which stays the hash of its bytes.
/// </summary>
/// <param name="Law">"sha256:" and the hash over the canonical forms of all files.</param>
/// <param name="Files">The same of each file by itself, by path.</param>
public sealed record CanonicalHashes(string Law, IReadOnlyDictionary<string, string> Files);
