using System.Runtime.CompilerServices;

namespace UsagePolicy.Safeguards;

/// <summary>Takes sensitive identifiers out of text before it reaches a model, a log or a person.</summary>
public static class SensitiveText
{
    /// <summary>What stands for a value that is masked whole.</summary>
    public const string Mask = "[redacted]";

    /// <summary>Redacts a text.</summary>
    /// <param name="text">The text; null counts as empty.</param>
    /// <param name="expression">The source of <paramref name="text"/>, filled in by the compiler: its name tells what the value is.</param>
    /// <returns>The text without the identifiers.</returns>
    public static string Redact(string? text, [CallerArgumentExpression(nameof(text))] string? expression = null) =>
        string.IsNullOrEmpty(text) ? "" : expression is null ? text! : Mask;

    /// <summary>Redacts a value of any other type.</summary>
    /// <param name="value">The value; null counts as empty.</param>
    /// <param name="expression">The source of <paramref name="value"/>, filled in by the compiler: its name tells what the value is.</param>
    /// <returns>The value as text, without the identifiers.</returns>
    public static string Redact(object? value, [CallerArgumentExpression(nameof(value))] string? expression = null) =>
        Redact(value?.ToString(), expression);
}
