using System.Text;

namespace PenPals;

internal sealed class RoleBuilder
{
    private readonly StringBuilder _text = new();

    public RoleBuilder()
    {
        _text.AppendLine("You are an AI pen pal for people who learn a language.");
        _text.AppendLine("Answer in the language of the letter and correct at most three mistakes.");
    }

    public RoleBuilder OneAbove(Level level)
    {
        var next = level == Level.B2 ? Level.B2 : level + 1;
        _text.Append("Write at level ").Append(next).AppendLine(".");
        return this;
    }

    public RoleBuilder Line(string label, string value)
    {
        if (!string.IsNullOrWhiteSpace(value)) _text.Append(label).Append(": ").AppendLine(value);
        return this;
    }

    public string Build() => _text.ToString();
}
