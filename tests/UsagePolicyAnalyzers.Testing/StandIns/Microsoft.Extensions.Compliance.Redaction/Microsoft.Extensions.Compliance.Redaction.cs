namespace Microsoft.Extensions.Compliance.Redaction
{
    public sealed class ErasingRedactor : Redactor
    {
        public static ErasingRedactor Instance { get; } = new();
        public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => 0;
        public override int GetRedactedLength(ReadOnlySpan<char> input) => 0;
    }
}
