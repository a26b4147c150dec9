using System.Text;
using Microsoft.Extensions.Compliance.Classification;

namespace Microsoft.Extensions.Compliance.Classification
{
    public readonly struct DataClassification(string taxonomyName, string value)
    {
        public string TaxonomyName { get; } = taxonomyName;
        public string Value { get; } = value;
        public static DataClassification None => default;
        public static DataClassification Unknown => default;
    }
    public sealed class DataClassificationSet(DataClassification classification) { public static implicit operator DataClassificationSet(DataClassification classification) => new(classification); }
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.ReturnValue, AllowMultiple = true)]
    public class DataClassificationAttribute : Attribute
    {
        protected DataClassificationAttribute(DataClassification classification) => Classification = classification;
        public DataClassification Classification { get; }
        public string Notes { get; set; } = "";
    }
    public sealed class NoDataClassificationAttribute() : DataClassificationAttribute(DataClassification.None);
    public sealed class UnknownDataClassificationAttribute() : DataClassificationAttribute(DataClassification.Unknown);
}
namespace Microsoft.Extensions.Compliance.Redaction
{
    public abstract class Redactor
    {
        public string Redact(ReadOnlySpan<char> source) => "";
        public abstract int Redact(ReadOnlySpan<char> source, Span<char> destination);
        public virtual string Redact(string? source) => "";
        public string Redact<T>(T value, string? format = null, IFormatProvider? provider = null) => "";
        public bool TryRedact<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider = null) { charsWritten = 0; return false; }
        public abstract int GetRedactedLength(ReadOnlySpan<char> input);
    }
    public interface IRedactorProvider { Redactor GetRedactor(DataClassificationSet classifications); }
    public sealed class NullRedactor : Redactor
    {
        public static NullRedactor Instance { get; } = new();
        public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => 0;
        public override string Redact(string? source) => source ?? "";
        public override int GetRedactedLength(ReadOnlySpan<char> input) => input.Length;
    }
}
namespace System.Text
{
    public static class RedactionStringBuilderExtensions
    {
        public static StringBuilder AppendRedacted(this StringBuilder stringBuilder, Microsoft.Extensions.Compliance.Redaction.Redactor redactor, string? value) => stringBuilder;
    }
}
