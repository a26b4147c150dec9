using System.Globalization;
using System.Text;

namespace Ledgerline.Payroll;

public sealed class PromptDraft
{
    private readonly StringBuilder _text = new();

    public static PromptDraft For(string task) => new PromptDraft().Line(task);

    public PromptDraft Line(string text)
    {
        _text.AppendLine(text);
        return this;
    }

    public PromptDraft With(string label, string value)
    {
        _text.Append("- ").Append(label).Append(": ").AppendLine(value);
        return this;
    }

    public PromptDraft With(string label, decimal value) => With(label, value.ToString("0.00", CultureInfo.InvariantCulture));

    public string Build() => _text.ToString();
}
