// scope: UPA3001
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.AI;

namespace Forum.Accounts;

public class ForumUser : IdentityUser
{
    public string Signature { get; set; } = "";

    [ProtectedPersonalData]
    public string Recovery { get; set; } = "";
}

public class WelcomeText(IChatClient client)
{
    public async Task<string> WriteAsync(ForumUser user) =>
        (await client.GetResponseAsync($"Write a welcome for {user.Signature}. Recovery phrase: {user.Recovery}")).Text; // expect: UPA3001
}
