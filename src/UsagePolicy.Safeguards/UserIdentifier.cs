using System.Security.Cryptography;
using System.Text;

namespace UsagePolicy.Safeguards;

/// <summary>Makes end-user identifiers that a provider can tell apart without learning who the user is.</summary>
public static class UserIdentifier
{
    /// <summary>
    /// The identifier to send for a user: the same for the same user, 64 characters, hexadecimal. It is SHA-256 over
    /// <paramref name="salt"/> and <paramref name="userId"/>; without a salt, ids that can be guessed (numbers, e-mail addresses) can be
    /// found again by trying them, so give a secret of your deployment where ids are of that kind.
    /// </summary>
    /// <param name="userId">The id of the user in your own system; null or empty for a user who is not signed in.</param>
    /// <param name="salt">A secret of your deployment.</param>
    /// <returns>The identifier; <c>anonymous</c> for a user who is not signed in.</returns>
    public static string Hash(string? userId, string? salt = null)
    {
        if (string.IsNullOrEmpty(userId))
        {
            return "anonymous";
        }

        using var sha = salt is null ? (HashAlgorithm)SHA256.Create() : new HMACSHA256(Encoding.UTF8.GetBytes(salt));
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(userId));
        var text = new StringBuilder(2 * hash.Length);
        foreach (var b in hash)
        {
            text.Append("0123456789abcdef"[b >> 4]).Append("0123456789abcdef"[b & 15]);
        }

        return text.ToString();
    }
}
