using Microsoft.Extensions.AI;

namespace School.Parents;

public enum EveningTopic { Dieting, Challenges, Alcohol, Grooming, Screens }

/// <summary>Handouts for parents' evenings. The readers are adults; children never see the texts before the head teacher does.</summary>
public sealed class ParentsEvening(IChatClient client)
{
    private const string Role = """
        You write handouts for parents and teachers of secondary schools.
        Explain the topic soberly, say how to notice it early and where help is found.
        Write no diet, no challenge and no role-play that a child could follow.
        Romantic or sexual content with minors is forbidden in every form, also as an example.
        """;

    private static readonly IReadOnlyDictionary<EveningTopic, string> Topics = new Dictionary<EveningTopic, string>
    {
        [EveningTopic.Dieting] = "How parents notice that a teenager diets for looks",
        [EveningTopic.Challenges] = "Dangerous challenges on the internet and how to talk about them",
        [EveningTopic.Alcohol] = "Alcohol at pupils' parties: what the law says",
        [EveningTopic.Grooming] = "How strangers win children's trust online and how to prevent it",
        [EveningTopic.Screens] = "Screens before bedtime",
    };

    public async Task<FileInfo> HandoutAsync(EveningTopic topic, DirectoryInfo folder, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Role), new ChatMessage(ChatRole.User, Topics[topic] + ", two pages.")], cancellationToken: ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) throw new InvalidOperationException($"No handout on {topic}.");

        var file = new FileInfo(Path.Combine(folder.FullName, topic.ToString().ToLowerInvariant() + ".draft.md"));
        await File.WriteAllTextAsync(file.FullName, "> Draft by an AI, to be read by the head teacher.\n\n" + response.Text, ct);
        return file;
    }
}
