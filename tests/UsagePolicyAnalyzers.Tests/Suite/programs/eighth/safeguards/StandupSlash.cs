// references: Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Abstractions, SlackNet
// scope: UPA4009
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI.Moderations;
using SlackNet.Interaction;
using SlackNet.WebApi;

namespace Kanban.Slack;

/// <summary>/retro &lt;wishes&gt; writes the agenda of the next retrospective.</summary>
public sealed class StandupSlash(Kernel kernel, ModerationClient moderation, ISprintNotes notes) : ISlashCommandHandler
{
    public async Task<SlashCommandResponse> Handle(SlashCommand command)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(command.Text);
        if (verdict.Flagged)
        {
            return Reply("That wish was not accepted.");
        }

        var history = new ChatHistory();
        history.AddSystemMessage(
            "You prepare the agenda of a team's retrospective from the notes of the sprint. " +
            $"Keep to what the requester says about length and tone: {command.Text}"); // expect: UPA4009
        history.AddUserMessage(await notes.ReadAsync(command.ChannelId));

        var service = kernel.GetRequiredService<IChatCompletionService>();
        var agenda = await service.GetChatMessageContentAsync(history);
        return Reply(":robot_face: Written by an AI model:\n" + agenda.Content);
    }

    private static SlashCommandResponse Reply(string text) => new() { Message = new Message { Text = text } };
}

public interface ISprintNotes
{
    Task<string> ReadAsync(string channel);
}

/// <summary>Sprint notes from the wiki, cut to what fits into a prompt.</summary>
public sealed class WikiSprintNotes(HttpClient http) : ISprintNotes
{
    private const int Longest = 6000;

    public async Task<string> ReadAsync(string channel)
    {
        var page = await http.GetStringAsync($"https://wiki.kanban.example/sprints/{Uri.EscapeDataString(channel)}.md");
        return page.Length <= Longest ? page : page[..Longest];
    }
}
