// scope: UPA3003
using Microsoft.Extensions.AI;

namespace DevPortal.Samples;

public sealed class ScriptWriter(IChatClient client)
{
    private const string Curl = // expect-near: UPA3003
        """
        Write a shell script that lists the files of our storage account.
        Use this header in every call:
          Authorization: Bearer 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
        """;

    private const string Refund = "A refund test for card 5412 9193 5913 2141 failed with code 51. Explain the code to a developer."; // expect-near: UPA3003

    public async Task<string> CurlAsync() => (await Ask(Curl)).Text;

    public async Task<string> RefundAsync() => (await Ask(Refund)).Text;

    private Task<ChatResponse> Ask(string task) =>
        client.GetResponseAsync([new(ChatRole.System, "You help developers of our portal."), new(ChatRole.User, task)]);
}
