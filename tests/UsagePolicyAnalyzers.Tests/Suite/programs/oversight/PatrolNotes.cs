// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Precinct;

public class Interview { public string Recording { get; set; } = ""; public string Transcript { get; set; } = ""; }

public class Typist(AnthropicClient claude)
{
    public async Task TypeAsync(IList<Interview> interviews)
    {
        foreach (var interview in interviews)
        {
            var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-haiku-4-5", MaxTokens = 4000, System = "Police interview. Put punctuation into this raw transcript and change nothing else.", Messages = [new UserMessageParam(interview.Recording)] });
            interview.Transcript = m.Content[0].TryPickText(out var text) ? text.Text : interview.Recording;
        }
    }
}
