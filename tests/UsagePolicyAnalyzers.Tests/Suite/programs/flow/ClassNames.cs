// scope: UPA3001
using Anthropic;
using Anthropic.Models.Messages;

namespace Refactoring;

public sealed record CodeUnit(string ClassName, string PinName, string CardTitle, int TokenIndex, string PasswordBoxStyle);

public class NamingAdvice(AnthropicClient claude)
{
    public async Task<string> AdviseAsync(CodeUnit unit, string passportScheme, int cvvFieldWidth)
    {
        string className = unit.ClassName, pin = unit.PinName;
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 200,
            Messages = [new UserMessageParam($"Better names for class {className}, chip pin {pin}, card {unit.CardTitle}, token index {unit.TokenIndex}, style {unit.PasswordBoxStyle}, login strategy {passportScheme}, field width {cvvFieldWidth}")],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
