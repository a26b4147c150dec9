using Microsoft.Extensions.AI;

namespace PuppetTheatre.Forum;

public enum CommentClass { Fine, Insult, Threat, Defamation }

public interface IForum
{
    Task HideUntilModeratorLooksAsync(long comment, CommentClass reason);
}

public class CommentReferee
{
    private const string Classes =
        """
        You sort comments of a theatre forum. Classes:
        - Insult: "you talentless clown" and the like, aimed at a person
        - Threat: the writer announces to harm somebody
        - Defamation: an untrue accusation against a named person
        - Fine: everything else, also harsh reviews of a play
        Output the class only. Do not repeat the comment.
        """;

    private const string PuppetDuel =
        """
        You write dialogues for hand puppets. In this scene the Crocodile and the Constable quarrel.
        Let the Crocodile insult the Constable with silly vegetable names and threaten to eat his helmet.
        Nobody but the two puppets is mentioned. End with the two dancing.
        """;

    private readonly IChatClient _chat;
    private readonly IForum _forum;

    public CommentReferee(IChatClient chat, IForum forum) => (_chat, _forum) = (chat, forum);

    public async Task JudgeAsync(long id, string comment, CancellationToken cancel)
    {
        var response = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Classes), new ChatMessage(ChatRole.User, "<comment>" + comment + "</comment>")],
            new ChatOptions { Temperature = 0 }, cancel);

        if (response.FinishReason == ChatFinishReason.ContentFilter || !Enum.TryParse<CommentClass>(response.Text.Trim(), true, out var found))
            found = CommentClass.Insult;
        if (found != CommentClass.Fine) await _forum.HideUntilModeratorLooksAsync(id, found);
    }

    public async Task<string?> WriteDuelAsync(CancellationToken cancel)
    {
        var response = await _chat.GetResponseAsync(PuppetDuel, new ChatOptions { MaxOutputTokens = 900 }, cancel);
        return response.FinishReason == ChatFinishReason.ContentFilter ? null : response.Text;
    }
}
