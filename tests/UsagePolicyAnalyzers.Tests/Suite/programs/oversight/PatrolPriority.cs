// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Precinct;

public class PersonOfInterest { public string Name { get; set; } = ""; public string Posts { get; set; } = ""; public bool IsSuspect { get; set; } }

public class Watch(AnthropicClient claude, IList<PersonOfInterest> people, Func<PersonOfInterest, Task> notifyPolice)
{
    public async Task SweepAsync()
    {
        foreach (var person in people)
        {
            var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 8, System = "Police analyst. Is this person a suspect of the burglary? yes/no", Messages = [new UserMessageParam(person.Posts)] });
            person.IsSuspect = m.Content[0].TryPickText(out var text) && text.Text.Contains("yes"); // expect-near: UPA2001
            if (person.IsSuspect) await notifyPolice(person);
        }
    }
}
